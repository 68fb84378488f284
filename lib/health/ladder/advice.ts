import * as z from 'zod/mini'
import type { NextStep } from '../health'
import { ladderFacts } from './ladder-facts'

/** Why a step is named: facts that speak for it, or a rule that goes before them. */
export const StepReason = z.enum([
  ...ladderFacts,
  /** Mails outside the hours that ask for something, on several evenings. */
  'late-habit',
  /** The step was taken lately, and nothing went wrong since. */
  'under-way',
  /** What was tried has helped. */
  'helped',
  /** What was tried has not helped. */
  'not-helped',
  /** Higher rungs wait until a lower one was tried. */
  'untried',
  /** There is too little mail, or too little amiss, for a higher rung. */
  'too-little',
  /** Somebody with whom all went well for long is asked first. */
  'long-good',
  /** So much has come together that a polite line is no longer enough. */
  'critical',
])
export type StepReason = z.infer<typeof StepReason>

/** The next step with why, the strongest reason first; none where there is nothing to say. */
export interface Advice {
  step: NextStep
  because: StepReason[]
}

export const nothing: Advice = { step: 'none', because: [] }

/** The rungs of the ladder, from the ground up. */
const order: readonly NextStep[] = ['none', 'observe', 'boundary', 'talk', 'reprice', 'part']

export function isAbove(step: NextStep, other: NextStep): boolean {
  return order.indexOf(step) > order.indexOf(other)
}

/** The rung above; the highest has none. */
export function rungAbove(step: NextStep): NextStep {
  return order[order.indexOf(step) + 1] ?? step
}

/** The higher of two, the first where they are even. */
export function atLeast(advice: Advice, other: Advice): Advice {
  return isAbove(other.step, advice.step) ? other : advice
}
