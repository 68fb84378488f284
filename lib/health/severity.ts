import type { Signal, SignalType } from '../detectors/signal'
import { weights } from './weights'

const day = 86_400_000
/** A sign of the same type this long before makes a habit. */
const HABIT = 90 * day

/** A slip is forgiven for the most part, a habit is not: the share that the first, second… sign of a habit costs. */
const habitShares = [1 / 3, 2 / 3, 1, 3 / 2]
/** Contempt is no slip. Reminders count themselves. */
const noHabit: readonly SignalType[] = ['hostility', 'payment-chase', 'praise', 'paid']

/**
 * Points of a signal on its day, before fading: what was asked and how often it happened before matter, not the
 * sign alone.
 * @param earlier Times (epoch ms, oldest first) of the signals of its type before it.
 * @param chased Whether payment was asked for again since the client last paid.
 */
export function severity(signal: Signal, earlier: readonly number[], chased: boolean): number {
  const share = noHabit.includes(signal.type) ? 1 : habitShare(signal.at, earlier)
  return weights[signal.type].points * share * circumstance(signal, chased)
}

function habitShare(at: number, earlier: readonly number[]): number {
  const before = earlier.filter((other) => at - other <= HABIT).length
  return habitShares[Math.min(before, habitShares.length - 1)] ?? 1
}

function circumstance({ type, detail }: Signal, chased: boolean): number {
  if (type === 'payment-chase') return chaseFactor(detail.ordinal ?? 1)
  // Praise for paying is for those who need no reminder.
  if (type === 'paid') return chased ? 1 / 2 : 1
  if (type === 'after-hours') return detail.asks && !detail.theirDay ? 1 : 1 / 3
  if (type === 'urgency') return silenceFactor(detail.ownSilence ?? 0)
  return type === 'cancellation' ? noticeFactor(detail.noticeMinutes) : 1
}

/** One late payment can be forgiven: the first reminder costs nothing, each further one more. */
function chaseFactor(ordinal: number): number {
  return ordinal <= 1 ? 0 : Math.min(2, 0.5 + ordinal * 0.25)
}

/** Who presses after a week without an answer is not impatient; after three days, less so. */
function silenceFactor(days: number): number {
  if (days >= 7) return 0
  return days >= 3 ? 1 / 2 : 1
}

/**
 * How much a cancelled or moved meeting weighs by its notice in minutes, the longest first. The shorter, the
 * less of the freed time can be put to use. The steps are the project's own judgement.
 */
const noticeSteps: readonly (readonly [atLeast: number, factor: number])[] = [
  [7 * 1440, 2 / 3],
  [2 * 1440, 1],
  [1440, 4 / 3],
  [4 * 60, 5 / 3],
]
/** Hours ahead, or after the meeting began. */
const shortestNotice = 2

/** Where the notice is not known, the meeting weighs as one with two days of it. */
function noticeFactor(minutes: number | undefined): number {
  if (minutes === undefined) return 1
  return noticeSteps.find(([atLeast]) => minutes >= atLeast)?.[1] ?? shortestNotice
}
