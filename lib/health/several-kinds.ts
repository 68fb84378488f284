import type { ScoredSignal } from './health'
import type { ScoredFact } from './scored-fact'
import { kindOf } from './trouble-kinds'

/** What moves the score: a sign or a fact with its points. */
export type Counted =
  | Pick<ScoredSignal, 'type' | 'points'>
  | Pick<ScoredFact, 'kind' | 'sign' | 'points'>

/** The heaviest kind of trouble counts in full. */
const KINDS_IN_FULL = 1
/** Of each further kind so many points count in full, as a slip or two make; of what is more, half does. */
const SLIPS_IN_FULL = 10

/**
 * Points given back for what comes on top of one kind of trouble, whole: a client with many habits is judged by the
 * heaviest, or sums of old ones would sink anybody to the bottom. More harm never gives back more than it costs.
 */
export function severalKindsRelief(rows: readonly Counted[]): number {
  const harm = new Map<string, number>()
  for (const row of rows.filter(({ points }) => points < 0)) {
    const kind = kindOfTrouble(row)
    harm.set(kind, (harm.get(kind) ?? 0) - row.points)
  }
  const further = [...harm.values()].sort((a, b) => b - a).slice(KINDS_IN_FULL)
  const above = further.reduce((sum, one) => sum + Math.max(0, one - SLIPS_IN_FULL), 0)
  return Math.floor(above / 2)
}

function kindOfTrouble(row: Counted): string {
  if ('type' in row) return kindOf(row.type)
  if (row.sign) return kindOf(row.sign)
  return row.kind === 'question-open' ? 'stalled' : 'payment'
}
