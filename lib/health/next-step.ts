import type { NextStep, ScoredSignal } from './health'

/** Below this score a pattern is worth an open conversation rather than another polite line. */
const talkBelow = 62

/** The mildest step that fits what counted: one slip is observed, a pattern is answered. */
export function nextStep(scored: readonly ScoredSignal[], score: number | null): NextStep {
  const costly = scored.filter((signal) => signal.points < 0)
  if (costly.length === 0) return 'none'
  if (score !== null && score < talkBelow) return 'talk'
  return costly.length === 1 ? 'observe' : 'boundary'
}
