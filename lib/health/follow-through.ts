import * as z from 'zod/mini'
import { type Signal, SignalType } from '../detectors/signal'
import type { LadderEvidence } from './ladder/ladder-facts'
import { harmOf } from './severity'
import { TakenStep } from './taken-step'
import { kindOf } from './trouble-kinds'

const day = 86_400_000
/** What a step may answer lies no further back. */
const ANSWERED = 30 * day
/** Nothing is compared further away than this from the step, on either side. */
const LONGEST = 90 * day
/** Trouble is only missed where there was the time and the mail for it. */
const SOONEST = 7 * day
const ENOUGH_MAIL = 2

/** What came of a step: signs before it and since. */
export const FollowThrough = z.object({
  taken: TakenStep,
  /** Whole days that were looked at on either side. */
  days: z.object({ before: z.number(), since: z.number() }),
  /** Signs that do the client no wrong to count; those that are excused are left out. */
  changes: z.array(z.object({ type: SignalType, before: z.number(), since: z.number() })),
  /** `early`: too little time, mail or trouble to tell. */
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
    .map((step) => ({ taken: step, ...whatFollowed({ signals, mails }, step.at, now) }))
}

/** What came of a mail that the owner sent at a moment (epoch ms). @param now Epoch ms. */
export function whatFollowed(
  { signals, mails }: Pick<LadderEvidence, 'signals' | 'mails'>,
  sentAt: number,
  now: number,
): Omit<FollowThrough, 'taken'> {
  const harmful = signals.filter((signal) => harmOf(signal) > 0 && !signal.detail.retold)
  const stretches = stretchesAt(harmful, sentAt, now)
  const heard = mails.filter(({ role, at }) => role === 'client' && at > sentAt && at <= now)
  const early = now - sentAt < SOONEST || heard.length < ENOUGH_MAIL
  const { before, since } = stretches
  return {
    days: { before: Math.round(before.length / day), since: Math.round(since.length / day) },
    changes: changesIn(stretches),
    outcome: early ? 'early' : outcomeOf(stretches),
  }
}

/** Days on one side of a step, and the signs in them. */
interface Stretch {
  /** ms */
  length: number
  signals: readonly Signal[]
}
type Stretches = Record<'before' | 'since', Stretch>

/** As long before as since, but at least as far back as what a step may answer: it comes late at times. */
function stretchesAt(signals: readonly Signal[], at: number, now: number): Stretches {
  const since = Math.min(now - at, LONGEST)
  const before = Math.max(since, ANSWERED)
  const within = (from: number, to: number) =>
    signals.filter((sign) => sign.at > from && sign.at <= to)
  return {
    before: { length: before, signals: within(at - before, at) },
    since: { length: since, signals: within(at, at + since) },
  }
}

function changesIn({ before, since }: Stretches): FollowThrough['changes'] {
  const count = ({ signals }: Stretch, type: SignalType) =>
    signals.filter((sign) => sign.type === type).length
  return SignalType.options
    .map((type) => ({ type, before: count(before, type), since: count(since, type) }))
    .filter((change) => change.before + change.since > 0)
}

/**
 * Judged by the kinds of trouble that were there before, as much as would have come in the time since: better is a
 * third of that or less, worse is more by a whole sign. Where nothing was there or less than a sign would have come,
 * a single one tells nothing.
 */
function outcomeOf({ before, since }: Stretches): FollowThrough['outcome'] {
  const kinds = new Set(before.signals.map(({ type }) => kindOf(type)))
  const answered = since.signals.filter(({ type }) => kinds.size === 0 || kinds.has(kindOf(type)))
  const had = harmIn(before.signals)
  const expected = (had * since.length) / before.length
  const came = harmIn(answered)
  if (came >= expected + 1) return 'worse'
  if (had > 0 && came <= expected / 3) return 'better'
  return expected < 1 ? 'early' : 'same'
}

function harmIn(signals: readonly Signal[]): number {
  return signals.reduce((sum, signal) => sum + harmOf(signal), 0)
}
