import type { ReactNode } from 'react'
import type { Band } from '../../lib/health/health'
import type { Locale } from '../../lib/locales/locale'
import './health.css'

/** Each band has a shape of its own, so it can be told without its colour. */
const shapes: Record<Band, ReactNode> = {
  healthy: <circle cx="5" cy="5" r="5" />,
  watch: <path d="M5 0l5 5-5 5-5-5z" />,
  strained: <path d="M5 0l5 9.5H0z" />,
  critical: <rect width="10" height="10" rx="2" />,
  unknown: <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" strokeWidth="2" />,
}

interface BandPillProps {
  band: Band
  locale: Locale
}

export function BandPill({ band, locale }: BandPillProps) {
  return (
    <span className="band-pill" data-band={band}>
      <svg aria-hidden="true" viewBox="0 0 10 10">
        {shapes[band]}
      </svg>
      {locale.bands[band]}
    </span>
  )
}
