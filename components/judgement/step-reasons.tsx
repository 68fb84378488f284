import { noteState } from '../../lib/clients/judgement'
import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary } from '../../lib/messages/views'

interface StepReasonsProps {
  client: ClientSummary
  locale: Locale
  /** Epoch ms. */
  now: number
  zone: string
}

/** Why the step is named, and the owner's note that goes before it while it holds. */
export function StepReasons({ client, locale, now, zone }: StepReasonsProps) {
  const words = locale.judgement
  const { health, judgement } = client
  const reasons = health.because.map((reason) => words.because[reason])
  const state = noteState(judgement, now)
  const day = judgement.note ? locale.time.day(judgement.note.until, now, zone) : ''
  return (
    <>
      {reasons.length > 0 && <p className="small">{words.why(reasons)}</p>}
      {judgement.note && (
        <p className="own-note small">
          <q dir="auto">{judgement.note.text}</q>
          <span className="muted">{state === 'holds' ? words.noteHolds(day) : words.noteOver}</span>
        </p>
      )}
    </>
  )
}
