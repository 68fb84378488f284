import * as z from 'zod/mini'
import { type Signal, SignalType } from '../detectors/signal'
import type { LadderEvidence } from './ladder/ladder-facts'
import { TakenStep } from './taken-step'
import { harms } from './weights'

const day = 86_400_000
/** What is compared: as many days before as have passed since, and no more than this. */
const LONGEST = 90 * day
/** Trouble is only missed where there was the time and the mail for it. */
const SOONEST = 7 * day
const ENOUGH_MAIL = 2

/** What came of a step: signs before it and since, in stretches of the same length. */
export const FollowThrough = z.object({
  taken: TakenStep,
  /** Whole days on either side that were compared. */
  days: z.number(),
  changes: z.array(z.object({ type: SignalType, before: z.number(), since: z.number() })),
  /** `early`: too little time or mail to tell. */
  outcome: z.enum(['better', 'same', 'worse', 'early']),
})
export type FollowThrough = z.infer<typeof FollowThrough>

/** What came of each step that the owner has taken by `now` (epoch ms), the newest first. */
export function followThrough(
  { signals, mails, taken }: LadderEvidence,
  now: number,
): FollowThrough[] {
  return taken
    .filter(({ at }) => at <= now)
    .toSorted((a, b) => b.at - a.at)
    .map((step) => {
      const length = Math.min(Math.max(now - step.at, SOONEST), LONGEST)
      const changes = compare(signals, step.at, length, now)
      const heard = mails.filter(({ role, at }) => role === 'client' && at > step.at && at <= now)
      const early = now - step.at < SOONEST || heard.length < ENOUGH_MAIL
      const days = Math.round(length / day)
      return { taken: step, days, changes, outcome: early ? 'early' : outcomeOf(changes) }
    })
}

type Changes = FollowThrough['changes']

function compare(signals: readonly Signal[], at: number, length: number, now: number): Changes {
  const within = (from: number, to: number) =>
    signals.filter((sign) => harms(sign.type) && sign.at > from && sign.at <= to)
  const before = within(at - length, at)
  const since = within(at, Math.min(at + length, now))
  return SignalType.options
    .map((type) => ({
      type,
      before: before.filter((sign) => sign.type === type).length,
      since: since.filter((sign) => sign.type === type).length,
    }))
    .filter((change) => change.before + change.since > 0)
}

/** Better is a third or less; what was not there before cannot get better. */
function outcomeOf(changes: Changes): FollowThrough['outcome'] {
  const before = changes.reduce((sum, change) => sum + change.before, 0)
  const since = changes.reduce((sum, change) => sum + change.since, 0)
  if (since > before) return 'worse'
  return before > 0 && since <= before / 3 ? 'better' : 'same'
}
