import type { Trend } from '../../lib/health/health'
import type { Locale } from '../../lib/locales/locale'
import { Icon } from '../icons/icon'
import './health.css'

interface TrendMarkProps {
  trend: Trend
  locale: Locale
  /** Shows the arrow alone and leaves the word to those who listen. */
  compact?: boolean
}

export function TrendMark({ trend, locale, compact = false }: TrendMarkProps) {
  return (
    <span className="trend-mark">
      <Icon name={trend} size={14} />
      <span className={compact ? 'visually-hidden' : 'small'}>{locale.trends[trend]}</span>
    </span>
  )
}
