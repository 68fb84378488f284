import { type JudgementChange, noteState } from '../../lib/clients/judgement'
import { isUnderWay } from '../../lib/health/ladder/under-way'
import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary } from '../../lib/messages/views'
import { useCaughtFocus } from '../use-caught-focus'
import { useSaying } from '../use-saying'
import { NoteHolds, NoteOver } from './own-note'

interface AdviceProps {
  client: ClientSummary
  locale: Locale
  /** Epoch ms. */
  now: number
  /** The owner's IANA zone. */
  zone: string
  onJudge(change: JudgementChange): Promise<unknown>
}

/** The next step and why; while a note of the owner's holds, that leads, and the step stands behind it in one line. */
export function Advice({ client, locale, now, zone, onJudge }: AdviceProps) {
  const { health, judgement } = client
  const { note } = judgement
  const { failed, say } = useSaying()
  const state = noteState(judgement, now)
  const card = useCaughtFocus<HTMLDivElement>(`${state} ${note?.until}`)
  const asked = {
    locale,
    now,
    zone,
    onKeep: (kept: typeof note) => say(onJudge({ note: kept ?? null })),
  }
  const words = locale.judgement
  const waits = isUnderWay(health.because)
  const { title, detail } = waits ? words.underWay : locale.steps[health.nextStep]
  const reasons = health.because
    .filter((reason) => reason !== 'under-way')
    .map((reason) => words.because[reason])
  return (
    <div className="advice" ref={card} tabIndex={-1}>
      {note && state === 'holds' ? (
        <NoteHolds note={note} advice={title} {...asked} />
      ) : (
        <>
          {note && <NoteOver note={note} {...asked} />}
          <h2 className="small muted">{locale.panel.nextStep}</h2>
          <p className="next-step-title">{title}</p>
          <p className="small muted">{detail}</p>
          {reasons.length > 0 && <p className="small">{words.why(reasons)}</p>}
        </>
      )}
      <p className="small muted" role="status">
        {failed && locale.owner.failed}
      </p>
    </div>
  )
}
