import type { Signal, SignalType } from '../detectors/signal'
import type { ScoredSignal } from './health'
import { weights } from './weights'

const day = 86_400_000
/** Slips of these types are forgiven once: only the pattern costs. */
const patternWindow = 90 * day

/**
 * The signals up to `now` with their points, oldest first. Points are whole; the sum of a type is held
 * at its cap by cutting the newest, so that each row can be read on its own and still adds up.
 * @param now Epoch ms.
 */
export function scoreSignals(signals: readonly Signal[], now: number): ScoredSignal[] {
  const past = signals.filter((signal) => signal.at <= now).sort(inOrder)
  const spent = new Map<SignalType, number>()
  return past.map((signal, index) => {
    const wanted = Math.round(severity(signal, past.slice(0, index)) * fading(signal, now))
    const used = spent.get(signal.type) ?? 0
    const room = weights[signal.type].cap - used
    const points = Math.sign(wanted) * Math.min(Math.abs(wanted), room)
    spent.set(signal.type, used + Math.abs(points))
    return { ...signal, points: points === 0 ? 0 : points }
  })
}

/** By time; signals of one moment by their names, so that the order in which they are given does not matter. */
function inOrder(a: Signal, b: Signal): number {
  if (a.at !== b.at) return a.at - b.at
  return `${a.message} ${a.type}` < `${b.message} ${b.type}` ? -1 : 1
}

/** 100 plus all points, within 0 to 100. */
export function totalScore(scored: readonly ScoredSignal[]): number {
  const sum = scored.reduce((total, signal) => total + signal.points, 100)
  return Math.max(0, Math.min(100, sum))
}

function fading(signal: Signal, now: number): number {
  return 0.5 ** ((now - signal.at) / day / weights[signal.type].halfLifeDays)
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

/** Points before fading: what was asked and how often it happened before matter, not the sign alone. */
function severity(signal: Signal, earlier: readonly Signal[]): number {
  const { points } = weights[signal.type]
  if (signal.type === 'payment-chase') return points * chaseFactor(signal.detail.ordinal ?? 1)
  if (signal.type === 'after-hours') return points * (signal.detail.asks ? 1 : 1 / 3)
  if (signal.type === 'cancellation') {
    const pattern = happenedBefore(signal, earlier) ? 1 : 1 / 3
    return points * pattern * noticeFactor(signal.detail.noticeMinutes)
  }
  return points
}

/** One late payment can be forgiven: the first reminder costs nothing, each further one more. */
function chaseFactor(ordinal: number): number {
  return ordinal <= 1 ? 0 : Math.min(2, 0.5 + ordinal * 0.25)
}

/** Where the notice is not known, the meeting weighs as one with two days of it. */
function noticeFactor(minutes: number | undefined): number {
  if (minutes === undefined) return 1
  return noticeSteps.find(([atLeast]) => minutes >= atLeast)?.[1] ?? shortestNotice
}

function happenedBefore(signal: Signal, earlier: readonly Signal[]): boolean {
  return earlier.some(
    (other) => other.type === signal.type && signal.at - other.at <= patternWindow,
  )
}
