import type { Signal, SignalType } from '../detectors/signal'
import { harms, weights } from './weights'

const day = 86_400_000
/** A sign of trouble this long before makes a habit. */
const HABIT = 90 * day
/** Bills come seldom: reminders this long before were for the last few of them. */
const BILLS = 180 * day

/** A slip is forgiven for the most part, a habit is not: the share that the first, second… sign of a habit costs. */
const habitShares = [1 / 3, 2 / 3, 1, 3 / 2]
/** Slips of other kinds make a habit too, each a third as much as one of the same. */
const OTHER_KIND = 1 / 3
/** Contempt is no slip. Reminders count themselves. */
const noHabit: readonly SignalType[] = ['hostility', 'payment-chase', 'praise', 'paid']

/** Late mail that asks for nothing, or came in the client's own day, is a small thing. */
const NO_DEMAND = 1 / 3

/** Of signs that the trained reader alone sees, and not plainly, two in three are there. */
const DOUBT = 2 / 3

/**
 * How much of a sign counts against the client, 0 to 1, wherever signs are counted rather than scored: nothing of what
 * is excused, by their own daytime or by days without an answer.
 */
export function harmOf({ type, detail }: Pick<Signal, 'type' | 'detail'>): number {
  if (!harms(type)) return 0
  if (type === 'urgency') return silenceFactor(detail.ownSilence ?? 0)
  if (type !== 'after-hours') return 1
  if (detail.theirDay) return 0
  return detail.asks ? 1 : NO_DEMAND
}

/** Times (epoch ms) of the signals before one, oldest first, by type. */
export type Earlier = ReadonlyMap<SignalType, readonly number[]>

/**
 * Points of a signal on its day, before fading: what was asked and how often it happened before matter, not the
 * sign alone.
 */
export function severity(signal: Signal, earlier: Earlier): number {
  const share = noHabit.includes(signal.type) ? 1 : habitShare(signal, earlier)
  const doubt = signal.detail.doubtful ? DOUBT : 1
  return weights[signal.type].points * share * circumstance(signal, earlier) * doubt
}

function habitShare({ type, at }: Signal, earlier: Earlier): number {
  const recent = (other: SignalType) => since(earlier, other, at - HABIT)
  const kinds = [...earlier.keys()].filter(
    (other) => other !== type && isTrouble(other) && recent(other) > 0,
  )
  const before = Math.min(recent(type) + kinds.length * OTHER_KIND, habitShares.length - 1)
  const [low, high] = [habitShares[Math.floor(before)] ?? 1, habitShares[Math.ceil(before)] ?? 1]
  return low + (high - low) * (before % 1)
}

/** Mail after hours is told by the clock: it makes no habit of other slips. */
function isTrouble(type: SignalType): boolean {
  return type !== 'after-hours' && weights[type].points < 0
}

function since(earlier: Earlier, type: SignalType, moment: number): number {
  return (earlier.get(type) ?? []).filter((at) => at >= moment).length
}

function circumstance(signal: Signal, earlier: Earlier): number {
  const { type, at, detail } = signal
  if (detail.retold) return 0
  if (type === 'payment-chase') {
    return chaseFactor(Math.max(detail.ordinal ?? 1, since(earlier, type, at - BILLS) + 1))
  }
  if (type === 'paid') return isChased(earlier) ? 1 / 2 : 1
  if (type === 'after-hours') return detail.asks && !detail.theirDay ? 1 : NO_DEMAND
  if (type === 'urgency') return silenceFactor(detail.ownSilence ?? 0)
  return type === 'cancellation' ? noticeFactor(detail.noticeMinutes) : 1
}

/** Whether payment was asked for again since the client last paid: praise for paying is for those who need no reminder. */
function isChased(earlier: Earlier): boolean {
  const last = (type: SignalType) => earlier.get(type)?.at(-1) ?? Number.NEGATIVE_INFINITY
  return last('payment-chase') > last('paid')
}

/**
 * One late payment can be forgiven: the first reminder costs nothing, each further one more, whether it is for the
 * same bill or for another within half a year.
 */
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
