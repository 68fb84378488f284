import type { NextStep, ScoredSignal } from './health'

/** Below this score, where `critical` begins, several things have added up, whatever they are. */
const talkBelow = 38
/** At and above this score what happened has faded or was made good: no step beyond watching. */
const observeFrom = 90

/**
 * The mildest step that fits what still counts. A slip is observed; a habit of hours or scope is answered
 * with a boundary; money and meetings that slip again and again are talked over, since another polite
 * line was not enough for them (as the decisions in the labelled conversations have it).
 */
export function nextStep(scored: readonly ScoredSignal[], score: number | null): NextStep {
  const costly = withoutLoneLateMail(scored.filter(({ points }) => points < 0))
  if (costly.length === 0) return scored.some(isReminder) ? 'observe' : 'none'
  if (score !== null && score < talkBelow) return 'talk'
  if (costly.length === 1 || (score !== null && score >= observeFrom)) return 'observe'
  const repeated = costly.filter(({ type }) => type === 'cancellation' || type === 'no-show')
  return costly.some(isReminder) || repeated.length > 1 ? 'talk' : 'boundary'
}

/** One late mail is no more than that, even one that asks for something. */
function withoutLoneLateMail(costly: readonly ScoredSignal[]): readonly ScoredSignal[] {
  const late = costly.filter(({ type }) => type === 'after-hours')
  return late.length > 1 ? costly : costly.filter(({ type }) => type !== 'after-hours')
}

function isReminder({ type }: ScoredSignal): boolean {
  return type === 'payment-chase'
}
