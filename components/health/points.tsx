import type { Locale } from '../../lib/locales/locale'
import './health.css'

interface PointsProps {
  /** Whole points, negative for those that cost. */
  points: number
  locale: Locale
}

export function Points({ points, locale }: PointsProps) {
  const sign = points < 0 ? '−' : '+'
  return (
    <span className="points">
      <span aria-hidden="true">{points === 0 ? '0' : `${sign}${Math.abs(points)}`}</span>
      <span className="visually-hidden">{locale.health.points(points)}</span>
    </span>
  )
}
