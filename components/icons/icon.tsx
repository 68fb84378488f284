const paths = {
  back: 'M15 5l-7 7 7 7',
  collapse: 'M9 5l7 7-7 7',
  unfold: 'M15 5l-7 7 7 7',
  expand: 'M6 9l6 6 6-6',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  settings:
    'M4 7h8m6 0h2M4 17h2m6 0h8M12 7a3 3 0 1 0 6 0a3 3 0 1 0-6 0M6 17a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  dashboard: 'M4 4h7v9H4zM13 4h7v5h-7zM13 11h7v9h-7zM4 15h7v5H4z',
  rising: 'M6 18L18 6M9 6h9v9',
  steady: 'M4 12h16M14 6l6 6-6 6',
  falling: 'M6 6l12 12M9 18h9V9',
} as const

interface IconProps {
  name: keyof typeof paths
  /** Side in px. */
  size?: number
}

/** A drawing for the eye alone; the word for it stands beside it or on its button. */
export function Icon({ name, size = 20 }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}
