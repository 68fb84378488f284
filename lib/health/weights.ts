import type { Signal, SignalType } from '../detectors/signal'

/**
 * What one signal of a type is worth. The figures are the project's own judgement, made from the order in which the
 * article behind the design names the signs (money and contempt above work, work above tone), and set so that the
 * bands fit what advisers recommend in the labelled conversations: those who get a talk lie about the middle of
 * `watch`, those who are parted from below it.
 */
export interface Weight {
  /** Points of one signal of a habit on the day it is sent; a slip costs a part of it (see severity.ts). */
  points: number
  /** Days after which half of the points are left: tone fades in weeks, money in months. */
  halfLifeDays: number
  /** The most that all signals of the type together may move the score; only threats reach `critical` alone. */
  cap: number
}

export const weights: Readonly<Record<SignalType, Weight>> = {
  'after-hours': { points: -4, halfLifeDays: 30, cap: 16 },
  'payment-chase': { points: -9, halfLifeDays: 90, cap: 42 },
  'payment-delay': { points: -10, halfLifeDays: 90, cap: 42 },
  cancellation: { points: -8, halfLifeDays: 60, cap: 42 },
  'no-show': { points: -12, halfLifeDays: 60, cap: 42 },
  'scope-creep': { points: -12, halfLifeDays: 60, cap: 42 },
  stalled: { points: -9, halfLifeDays: 45, cap: 35 },
  'advice-rejected': { points: -8, halfLifeDays: 45, cap: 32 },
  urgency: { points: -7, halfLifeDays: 30, cap: 30 },
  hostility: { points: -16, halfLifeDays: 90, cap: 76 },
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

/** By time; signals of one moment by their names, so that the order in which they are given does not matter. */
export function inOrder(a: Signal, b: Signal): number {
  if (a.at !== b.at) return a.at - b.at
  return `${a.message} ${a.type}` < `${b.message} ${b.type}` ? -1 : 1
}
