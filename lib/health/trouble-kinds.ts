import type { SignalType } from '../detectors/signal'

/** Kinds of trouble, as the five questions group them; the clock's is one of its own. */
export const troubleKinds = {
  payment: ['payment-chase', 'payment-delay'],
  meetings: ['cancellation', 'no-show'],
  extras: ['scope-creep'],
  stalled: ['stalled'],
  advice: ['advice-rejected'],
  urgency: ['urgency'],
  hostility: ['hostility'],
} as const satisfies Record<string, readonly SignalType[]>
export type TroubleKind = keyof typeof troubleKinds

/** Types of one kind have the same name; what is of no kind is one by itself. */
export function kindOf(type: SignalType): TroubleKind | SignalType {
  const names = Object.keys(troubleKinds) as TroubleKind[]
  return names.find((name) => troubleKinds[name].some((one) => one === type)) ?? type
}
