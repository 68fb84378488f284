import type { Signal, SignalType } from '../detectors/signal'

/**
 * What one signal of a type is worth. The figures are the project's own judgement, made from the order
 * in which the article behind the design names the signs: money and contempt above work, work above tone.
 */
export interface Weight {
  /** Points of one signal of ordinary severity on the day it is sent. */
  points: number
  /** Days after which half of the points are left: tone fades in weeks, money in months. */
  halfLifeDays: number
  /** The most that all signals of the type together may move the score; never enough for `critical`. */
  cap: number
}

export const weights: Readonly<Record<SignalType, Weight>> = {
  'after-hours': { points: -3, halfLifeDays: 30, cap: 20 },
  'payment-chase': { points: -8, halfLifeDays: 90, cap: 40 },
  'payment-delay': { points: -8, halfLifeDays: 90, cap: 40 },
  cancellation: { points: -6, halfLifeDays: 60, cap: 35 },
  'no-show': { points: -8, halfLifeDays: 60, cap: 35 },
  'scope-creep': { points: -6, halfLifeDays: 60, cap: 35 },
  stalled: { points: -5, halfLifeDays: 45, cap: 30 },
  'advice-rejected': { points: -4, halfLifeDays: 45, cap: 25 },
  urgency: { points: -4, halfLifeDays: 30, cap: 25 },
  hostility: { points: -14, halfLifeDays: 90, cap: 60 },
  praise: { points: 4, halfLifeDays: 45, cap: 12 },
  paid: { points: 5, halfLifeDays: 60, cap: 15 },
}

const day = 86_400_000

export function harms(type: SignalType): boolean {
  return weights[type].points < 0
}

/** What is left of a signal at `now` (epoch ms): 1 on its day, a half after its half-life. */
export function fading({ type, at }: Pick<Signal, 'type' | 'at'>, now: number): number {
  return 0.5 ** ((now - at) / day / weights[type].halfLifeDays)
}
