import type { Signal } from '../detectors/signal'
import type { NextStep } from '../health/health'
import { chooseSituations } from './choose-situation'
import type { Situation } from './situation'

type Sign = Pick<Signal, 'type' | 'at' | 'detail'>

/** Replies that take a step of their own stand first; those that would belie it are left out. */
const led: Partial<
  Record<NextStep, { first: readonly Situation[]; beside: readonly Situation[] }>
> = {
  talk: { first: ['talk-over'], beside: ['payment-reminder-again', 'meeting-policy'] },
  reprice: { first: ['new-terms', 'talk-over'], beside: [] },
  part: { first: ['parting', 'talk-over'], beside: [] },
}
const mostOffered = 3
/** Extra work asked for longer ago is no longer the matter at hand. */
const RECENT = 90 * 86_400_000

/**
 * Up to three replies that fit the next step and what was seen, the best first and never none: nobody is told in one
 * breath to part and to send a reminder. @param now Epoch ms.
 */
export function situationsFor(step: NextStep, signals: readonly Sign[], now: number): Situation[] {
  const seen = chooseSituations(signals, now)
  const lead = led[step]
  if (lead) {
    const fitting = seen.filter((situation) => lead.beside.includes(situation))
    return [...lead.first, ...fitting].slice(0, mostOffered)
  }
  if (step === 'boundary') return bounded(seen, signals, now)
  return step === 'observe' ? withoutBoundaries(seen) : seen
}

/** What is let pass this time is not restated. Money that is owed stays owed. */
function withoutBoundaries(seen: readonly Situation[]): Situation[] {
  const passing = seen.filter((one) => one !== 'working-hours' && one !== 'meeting-policy')
  return passing.length > 0 ? passing : ['check-in']
}

/** Where no money, meetings or hours are to be restated, it is the scope, or else a talk says it best. */
function bounded(seen: readonly Situation[], signals: readonly Sign[], now: number): Situation[] {
  if (seen[0] !== 'check-in') return [...seen]
  const asksForMore = signals.some(
    ({ type, at }) => type === 'scope-creep' && at <= now && now - at < RECENT,
  )
  const first: Situation = asksForMore ? 'extra-work' : 'talk-over'
  return [first, ...seen.filter((situation) => situation !== first)].slice(0, mostOffered)
}
