type Attributes = Record<string, string | undefined>

/** An element with attributes and children. Nodes only: Trusted Types forbid HTML text. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/** A `div` of these classes. */
export function div(classes: string, ...children: (Node | string)[]): HTMLDivElement {
  return el('div', { class: classes }, ...children)
}

let counter = 100

/** Gmail numbers its elements `:1a`, `:1b`, … */
export function nextId(): string {
  counter += 1
  return `:${counter.toString(36)}`
}

const CLEAR = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/** An `img` that shows nothing: its look comes from the style sheet. */
export function blank(classes: string): HTMLImageElement {
  return el('img', { class: classes, src: CLEAR, alt: '' })
}

const STROKES = {
  menu: 'M3 6h18M3 12h18M3 18h18',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M15.5 15.5L21 21',
  star: 'M12 3.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.2-4.1 5.8-.8z',
  reply: 'M9 6L3.5 11.5L9 17M3.5 11.5H14a6 6 0 0 1 6 6V19',
  replyAll: 'M7 6L2 11.5L7 17M12 6L7 11.5L12 17M7 11.5H15a6 6 0 0 1 6 6V19',
  forward: 'M15 6L20.5 11.5L15 17M20.5 11.5H10a6 6 0 0 0-6 6V19',
  more: 'M12 4.7a.8.8 0 1 0 .01 0zM12 11.2a.8.8 0 1 0 .01 0zM12 17.7a.8.8 0 1 0 .01 0z',
  pencil: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19z',
  inbox: 'M4 5h16v14H4zM4 13h5a3 3 0 0 0 6 0h5',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17M12 7v5.2l3.5 2',
  send: 'M4 5l16 7l-16 7v-5.500l9-1.500l-9-1.500z',
  draft: 'M6 3.500h8l4 4v13H6zM14 3.500v4h4',
  trash: 'M5 7h14M9.5 7V4.500h5V7M7 7l.8 13h8.400L17 7',
  archive: 'M4 5h16v4H4zM5.5 9v10h13V9M10 13h4',
  back: 'M19 12H5M11 6l-6 6l6 6',
  attach: 'M8 12V7a4 4 0 0 1 8 0v9a2.5 2.5 0 0 1-5 0V8',
  format: 'M5 19L11 5h2l6 14M7.5 14h9',
  link: 'M10 8H7a4 4 0 0 0 0 8h3M14 8h3a4 4 0 0 1 0 8h-3M8.5 12h7',
  smile:
    'M12 3.500a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17M8.5 14.500a4.5 4.5 0 0 0 7 0M9 9.500v.01M15 9.500v.01',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M7 10l5 5l5-5',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3.500V6M15 3.500V6',
  note: 'M5 4h14v10l-6 6H5zM13 20v-6h6',
  check: 'M4 12.500l5 5L20 6.5',
  label: 'M4 7h10l6 5l-6 5H4z',
  minimise: 'M5 18h14',
  expand: 'M14 5h5v5M19 5l-6 6M10 19H5v-5M5 19l6-6',
  refresh: 'M19 12a7 7 0 1 1-2-5M19 4v4h-4',
} as const

export type IconName = keyof typeof STROKES

const SVG = 'http://www.w3.org/2000/svg'

/** A line drawing of 20 px in the colour of the text. */
export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  for (const [key, value] of Object.entries({
    viewBox: '0 0 24 24',
    class: 'icon',
    'aria-hidden': 'true',
  }))
    svg.setAttribute(key, value)
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', STROKES[name])
  svg.append(path)
  return svg
}

const AVATAR_COLOURS = ['#5c6bc0', '#00897b', '#c2185b', '#6d4c41', '#7b1fa2', '#0277bd', '#558b2f']

/** The picture beside a message: the first letter on a colour of its own. */
export function avatar(person: { address: string; name: string }): HTMLImageElement {
  const sum = [...person.address].reduce((total, c) => total + c.charCodeAt(0), 0)
  const colour = AVATAR_COLOURS[sum % AVATAR_COLOURS.length]
  const letter = [...(person.name || person.address)][0]?.toUpperCase() ?? ''
  const svg = `<svg xmlns="${SVG}" width="40" height="40"><rect width="40" height="40" fill="${colour}"/><text x="20" y="27" font-family="Roboto,Arial,sans-serif" font-size="20" fill="white" text-anchor="middle">${letter}</text></svg>`
  return el('img', {
    class: 'ajn',
    src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    alt: '',
    jid: person.address,
    'data-hovercard-id': person.address,
    'data-name': person.name,
    'aria-hidden': 'true',
  })
}

/** Makes a click and Enter on a Gmail button the same. */
export function onPress(
  button: HTMLElement,
  act: (event: MouseEvent | KeyboardEvent) => void,
): void {
  button.addEventListener('click', act)
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    act(event)
  })
}
