import type { Band } from '../../lib/health/health'
import type { Locale } from '../../lib/locales/locale'
import './health.css'

interface SparklineProps {
  /** Weekly scores, oldest first; null while too little was known. */
  history: readonly (number | null)[]
  band: Band
  locale: Locale
  /** Size in px. */
  width: number
  height: number
}

/** Room for the dot at the end, in px. */
const margin = 3

/** The last weeks on the whole scale from 0 to 100, so that a small change looks small. */
export function Sparkline({ history, band, locale, width, height }: SparklineProps) {
  const step = (width - 2 * margin) / Math.max(1, history.length - 1)
  const points = history.flatMap((score, week) =>
    score === null
      ? []
      : [
          {
            score,
            x: margin + week * step,
            y: height - margin - (score / 100) * (height - 2 * margin),
          },
        ],
  )
  const last = points.at(-1)
  if (!last || points.length < 2) return null
  return (
    <svg
      className="sparkline"
      data-band={band}
      role="img"
      aria-label={locale.health.history(points.map(({ score }) => score))}
      width={width}
      height={height}
    >
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      <circle cx={last.x} cy={last.y} r={margin} />
    </svg>
  )
}
