import * as z from 'zod/mini'
import { SignalType } from '../detectors/signal'
import type { ScoredSignal } from './health'
import { totalScore } from './score'
import { FactKind, type ScoredFact } from './scored-fact'
import { severalKindsRelief } from './several-kinds'

/** Where points come from: signs of a type, facts of a kind, many kinds at once, or the ends of the scale. */
export const LedgerRow = z.object({
  source: z.union([SignalType, FactKind, z.enum(['several-kinds', 'clamp'])]),
  /** The invoice that reminders, payments and open bills are about, as written. */
  invoice: z.optional(z.string()),
  points: z.number(),
  count: z.number(),
  /** Epoch ms of the first and the last, of facts of the days that they are about. */
  from: z.number(),
  to: z.number(),
  /** Keys of the messages, oldest first. */
  messages: z.array(z.string()),
})
export type LedgerRow = z.infer<typeof LedgerRow>

/**
 * All that moves the score today, the heaviest first; the points of all rows and 100 are the score. What is given
 * back where many kinds come together, and what the ends of the scale took or eased, stand as rows of their own.
 * @param now Epoch ms.
 */
export function ledgerOf(
  signals: readonly ScoredSignal[],
  facts: readonly ScoredFact[],
  now: number,
): LedgerRow[] {
  const rows = new Map<string, LedgerRow>()
  const entries = [
    ...signals.map(({ type, detail, ...one }) => ({
      ...one,
      source: type,
      invoice: detail.invoice,
    })),
    ...facts.map(({ kind, day, ...one }) => ({ ...one, source: kind, at: day })),
  ]
  for (const entry of entries.filter(({ points }) => points !== 0)) {
    const key = `${entry.source} ${entry.invoice ?? ''}`
    rows.set(key, added(rows.get(key), entry))
  }
  const sorted = [...rows.values()].sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
  const counted = [...signals, ...facts]
  const relief = severalKindsRelief(counted)
  const sum = sorted.reduce((all, { points }) => all + points, 100) + relief
  const ruled = (source: LedgerRow['source'], points: number): LedgerRow[] =>
    points === 0 ? [] : [{ source, points, count: 1, from: now, to: now, messages: [] }]
  return [
    ...sorted,
    ...ruled('several-kinds', relief),
    ...ruled('clamp', totalScore(counted) - sum),
  ]
}

type Entry = Pick<LedgerRow, 'source' | 'points'> & {
  invoice?: string | undefined
  at: number
  message: string
}

function added(row: LedgerRow | undefined, { source, invoice, points, at, message }: Entry) {
  const named = invoice === undefined ? {} : { invoice }
  if (!row) return { source, ...named, points, count: 1, from: at, to: at, messages: [message] }
  return {
    ...row,
    points: row.points + points,
    count: row.count + 1,
    from: Math.min(row.from, at),
    to: Math.max(row.to, at),
    messages: row.messages.includes(message) ? row.messages : [...row.messages, message],
  }
}
