import type { Locale } from '../../lib/locales/locale'
import './health.css'

interface ScoreProps {
  /** 0 to 100; null where too little is known. */
  score: number | null
  locale: Locale
}

export function Score({ score, locale }: ScoreProps) {
  return (
    <span className="score">
      <span aria-hidden="true">{score ?? '–'}</span>
      <span className="visually-hidden">
        {score === null ? locale.health.noScore : locale.health.score(score)}
      </span>
    </span>
  )
}
