import { useId } from 'react'
import type { ClientHistory } from '../../lib/clients/history'
import type { Locale } from '../../lib/locales/locale'
import { storyWords } from '../../lib/locales/story'
import { BandPill } from '../health/band-pill'
import { Score } from '../health/score'

interface ScoreReadoutProps {
  history: ClientHistory
  /** Which day. */
  index: number
  zone: string
  now: number
  locale: Locale
  onChoose(index: number): void
}

/** One day of the chart in words; a slider goes through the days by keys as the pointer does on the chart. */
export function ScoreReadout({ history, index, zone, now, locale, onChoose }: ScoreReadoutProps) {
  const id = useId()
  const { days, taken } = history
  const day = days[index]
  if (!day) return null
  const words = storyWords[locale.tag].score
  const name = locale.time.day(day.at, now, zone)
  const from = days[index - 1]?.at ?? 0
  const steps = taken.filter(({ at }) => at > from && at <= day.at)
  return (
    <div className="score-readout">
      <label className="visually-hidden" htmlFor={id}>
        {words.day}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={days.length - 1}
        value={index}
        aria-valuetext={`${name}: ${day.score ?? words.unknown}, ${locale.bands[day.band]}, ${locale.steps[day.nextStep].title}`}
        onChange={(event) => onChoose(Number(event.target.value))}
      />
      <p>
        <span className="muted">{name}</span>
        <Score score={day.score} locale={locale} />
        <BandPill band={day.band} locale={locale} />
        <span>{locale.steps[day.nextStep].title}</span>
        {steps.map(({ message, step }) => (
          <span key={message} className="taken-mark">
            {locale.judgement.steps[step]}
          </span>
        ))}
      </p>
    </div>
  )
}
