import type { SignalType } from '../detectors/signal'
import type { NextStep, ScoredSignal } from './health'

/** At and above this score what happened has faded or was made good: no step beyond watching. */
const observeFrom = 90
/** Below this score, where `critical` begins, a polite line is no longer enough, whatever added up. */
const talkBelow = 38

/** Kinds of trouble that another polite line does not settle once they repeat. */
const talkedOver: readonly (readonly SignalType[])[] = [
  ['payment-chase', 'payment-delay'],
  ['cancellation', 'no-show'],
  ['stalled'],
  ['advice-rejected'],
]

/**
 * The mildest step that fits what still counts: one slip is observed, a habit answered with a boundary, money,
 * meetings and work that slip again and again are talked over; a client who keeps asking for more is offered
 * a price, and contempt beside unpaid money, or again and again, is left amicably. The order and the numbers
 * follow the decisions in the labelled conversations (`tests/health/decisions.test.ts`).
 */
export function nextStep(scored: readonly ScoredSignal[], score: number | null): NextStep {
  const counted = scored.filter(({ type, points }) => points < 0 || type === 'payment-chase')
  const count = (...types: SignalType[]) =>
    counted.filter(({ type }) => types.includes(type)).length
  const burden = burdenOf(count)
  if (burden < 0.5) return 'none'
  if (isGrave(count)) return 'part'
  if (score !== null && score < talkBelow) return 'talk'
  if (burden < 1.5 || (score !== null && score >= observeFrom)) return 'observe'
  if (count('scope-creep') > 2) return 'reprice'
  const repeats = talkedOver.some((types) => count(...types) > 1)
  return repeats && burden >= 3 ? 'talk' : 'boundary'
}

type Count = (...types: SignalType[]) => number

/** How much there is: a first reminder is half a thing, one late mail nothing, contempt two. */
function burdenOf(count: Count): number {
  const late = Math.max(0, count('after-hours') - 1) / 2
  const chases = Math.max(0, count('payment-chase') - 0.5)
  const others = count('payment-delay', 'cancellation', 'no-show', 'scope-creep', 'stalled')
  return late + chases + others + count('advice-rejected', 'urgency') + 2 * count('hostility')
}

function isGrave(count: Count): boolean {
  const contempt = count('hostility')
  return contempt > 1 || (contempt > 0 && count('payment-chase', 'payment-delay') > 0)
}
