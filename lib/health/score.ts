import type { Signal, SignalType } from '../detectors/signal'
import type { Emphasis } from './emphasis'
import type { ScoredSignal } from './health'
import { type Counted, severalKindsRelief } from './several-kinds'
import { harmOf, severity } from './severity'
import { fading, inOrder, weights } from './weights'

/** No severity counts further back than this many signals of a type. */
const MOST_COUNTED = 8

/** A signal with what it is worth on its day: that hangs on what came before it, and on no later moment. */
export interface WeighedSignal {
  signal: Signal
  /** Points before fading. */
  whole: number
}

/**
 * What each signal is worth on its day, oldest first.
 * @param emphasis How much more or less than usual the owner lets a type count.
 */
export function weighSignals(signals: readonly Signal[], emphasis: Emphasis = {}): WeighedSignal[] {
  const earlier = new Map<SignalType, number[]>()
  return signals.toSorted(inOrder).map((signal) => {
    const { type, at } = signal
    const whole = severity(signal, earlier) * (emphasis[type] ?? 1)
    // Who had to press makes no habit of it, nor does what was told before.
    const isExcused = signal.detail.retold || (type === 'urgency' && harmOf(signal) === 0)
    if (!isExcused) earlier.set(type, [...(earlier.get(type) ?? []).slice(-MOST_COUNTED), at])
    return { signal, whole }
  })
}

/**
 * The signals up to `now` (epoch ms) with their points, in the order given: oldest first. Points are whole; the sum of
 * a type is held at its cap by cutting the newest, so that each row can be read on its own and still adds up.
 */
export function pointsAt(weighed: readonly WeighedSignal[], now: number): ScoredSignal[] {
  const spent = new Map<SignalType, number>()
  return weighed
    .filter(({ signal }) => signal.at <= now)
    .map(({ signal, whole }) => {
      const { type } = signal
      const wanted = Math.round(whole * fading(signal, now))
      const used = spent.get(type) ?? 0
      const points = Math.sign(wanted) * Math.min(Math.abs(wanted), weights[type].cap - used)
      spent.set(type, used + Math.abs(points))
      return { ...signal, points: points === 0 ? 0 : points }
    })
}

/** The signals up to `now` (epoch ms) with their points, oldest first. */
export function scoreSignals(
  signals: readonly Signal[],
  now: number,
  emphasis: Emphasis = {},
): ScoredSignal[] {
  return pointsAt(weighSignals(signals, emphasis), now)
}

/** Where `critical` begins: a score below it. */
export const CRITICAL = 25
/** Points below that weigh so many times less: 0 is kept for the very worst, and the bad can still be told from it. */
const EASED = 3

/** 100 plus all points, eased where many kinds of trouble come together and towards the bottom, within 0 to 100. */
export function totalScore(rows: readonly Counted[]): number {
  return held(rows.reduce((total, { points }) => total + points, 100) + severalKindsRelief(rows))
}

/** A score stays within 0 to 100, and below `critical` only just where the sum is. */
function held(sum: number): number {
  if (sum >= CRITICAL) return Math.min(100, sum)
  return Math.max(0, CRITICAL - Math.ceil((CRITICAL - sum) / EASED))
}
