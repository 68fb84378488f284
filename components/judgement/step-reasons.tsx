import { noteState } from '../../lib/clients/judgement'
import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary } from '../../lib/messages/views'

interface StepReasonsProps {
  client: ClientSummary
  locale: Locale
  /** Epoch ms. */
  now: number
  /** The owner's IANA zone. */
  zone: string
}

/** Why the step is named, and the owner's note that goes before it, as they stand on paper. */
export function StepReasons({ client, locale, now, zone }: StepReasonsProps) {
  const words = locale.judgement
  const { health, judgement } = client
  const { note } = judgement
  const reasons = health.because.map((reason) => words.because[reason])
  const holds = noteState(judgement, now) === 'holds'
  return (
    <>
      {reasons.length > 0 && <p className="small">{words.why(reasons)}</p>}
      {note && (
        <p className="own-note small">
          <q dir="auto">{note.text}</q>
          <span className="muted">
            {holds ? words.noteHolds(locale.time.day(note.until, now, zone)) : words.noteOver}
          </span>
        </p>
      )}
    </>
  )
}
