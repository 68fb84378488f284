import type { FollowThrough } from '../../lib/health/follow-through'
import type { Locale } from '../../lib/locales/locale'
import './judgement.css'
import { ShowMail } from './show-mail'

interface TriedListProps {
  followed: readonly FollowThrough[]
  locale: Locale
  /** Epoch ms. */
  now: number
  zone: string
  onShow(message: string): void
}

/** Older ones say little of what to do next. */
const mostShown = 3

/** What the owner has tried, the newest first, and what followed. */
export function TriedList({ followed, locale, now, zone, onShow }: TriedListProps) {
  const words = locale.judgement
  if (followed.length === 0) return null
  return (
    <section className="tried">
      <h2 className="small muted">{words.triedTitle}</h2>
      <ul>
        {followed.slice(0, mostShown).map(({ taken, days, outcome, ...told }) => {
          // On the day of a step there is nothing to compare yet.
          const changes = days.since > 0 ? told.changes : []
          const step = words.steps[taken.step]
          const name = words.since(step, locale.time.day(taken.at, now, zone))
          return (
            <li key={taken.message}>
              <span>{name}</span>
              <ShowMail name={name} locale={locale} onShow={() => onShow(taken.message)} />
              <span className="small muted">{words.outcomes[outcome]}</span>
              {changes.length > 0 && (
                <span className="small muted">{words.stretches(days.before, days.since)}</span>
              )}
              {changes.map(({ type, before, since }) => (
                <span key={type} className="small">
                  {words.change(locale.signals[type], before, since)}
                </span>
              ))}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
