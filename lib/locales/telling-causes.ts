import type { SignalType } from '../detectors/signal'
import type { Cause } from '../health/health'

export type CostlyType = Exclude<SignalType, 'praise' | 'paid'>
type CostlyCause = Cause & { type: CostlyType }

/** What is worth saying of all that moved a score. */
export interface TellingCauses {
  /** The one or two that cost most, the heaviest first. */
  costly: CostlyCause[]
  warm: boolean
  /** Payments came and none had to be asked for. */
  paysUnasked: boolean
}

/** Picks what a sentence can hold from causes in the order of Health.causes. */
export function tellingCauses(causes: readonly Cause[]): TellingCauses {
  const has = (type: SignalType) => causes.some((cause) => cause.type === type)
  return {
    costly: causes
      .filter((cause) => cause.points < 0)
      .filter(isCostly)
      .slice(0, 2),
    warm: causes.some(({ type, points }) => type === 'praise' && points > 0),
    paysUnasked: has('paid') && !has('payment-chase') && !has('payment-delay'),
  }
}

function isCostly(cause: Cause): cause is CostlyCause {
  return cause.type !== 'praise' && cause.type !== 'paid'
}
