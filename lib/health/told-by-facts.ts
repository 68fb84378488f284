import type { Signal } from '../detectors/signal'
import type { ScoredSignal } from './health'
import type { ScoredFact } from './scored-fact'
import { kindOf } from './trouble-kinds'

/**
 * Trouble that facts tell of and no sign does, as signs with its points: a bill past its day that nobody reminded of, a word not kept.
 * A bill counts in full as long as it is open; words fade from the day on which they were not kept.
 * @param now Epoch ms.
 */
export function toldByFacts(
  facts: readonly ScoredFact[],
  signals: readonly Signal[],
  now: number,
): ScoredSignal[] {
  return facts.flatMap(({ kind, sign, message, at, quote, points }) => {
    if (!sign) return []
    const isSaid = signals.some(
      (one) => one.message === message && kindOf(one.type) === kindOf(sign),
    )
    const since = kind === 'invoice-overdue' ? now : at
    return isSaid ? [] : [{ type: sign, message, at: since, quote, detail: {}, points }]
  })
}
