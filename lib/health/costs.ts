import * as z from 'zod/mini'
import type { Signal } from '../detectors/signal'
import type { TalkFacts } from '../facts/talk-facts'
import { zoneOffset } from '../mail/zone-offset'

const day = 86_400_000
const hour = 3_600_000

/** What a client costs in one quarter beside the work itself. */
export const QuarterCosts = z.object({
  /** `2026-Q1`, on the owner's clock. */
  quarter: z.string(),
  /** Clock hours outside working hours in which the client wrote. */
  lateHours: z.number(),
  /** Requests for more work with no pay, but for those that were then taken at a price. */
  unpaidExtras: z.number(),
  /** Whole days that work waited for what the client owed. */
  daysOfDelay: z.number(),
  /** Whole days that invoices were open past their day, all together. */
  daysOutstanding: z.number(),
})
export type QuarterCosts = z.infer<typeof QuarterCosts>
type Count = Exclude<keyof QuarterCosts, 'quarter'>

/** What costs are counted from. */
export interface CostEvidence {
  signals: readonly Signal[]
  facts: TalkFacts
  /** The owner's IANA zone. */
  zone: string
}

/** The costs of each quarter with any, the newest first. @param now Epoch ms. */
export function costsOf({ signals, facts, zone }: CostEvidence, now: number): QuarterCosts[] {
  const quarters = new Map<string, QuarterCosts>()
  const add = (at: number, count: Count, amount: number) => {
    const quarter = quarterOf(at, zone)
    const costs = quarters.get(quarter) ?? none(quarter)
    quarters.set(quarter, { ...costs, [count]: costs[count] + amount })
  }
  const past = signals.filter(({ at }) => at <= now)
  for (const at of lateHours(past)) add(at, 'lateHours', 1)
  for (const at of unpaidExtras(past, facts, now)) add(at, 'unpaidExtras', 1)
  for (const at of daysBetween(delays(facts, now))) add(at, 'daysOfDelay', 1)
  for (const at of daysBetween(unpaid(facts, now))) add(at, 'daysOutstanding', 1)
  return [...quarters.values()].sort((a, b) => (a.quarter < b.quarter ? 1 : -1))
}

function none(quarter: string): QuarterCosts {
  return { quarter, lateHours: 0, unpaidExtras: 0, daysOfDelay: 0, daysOutstanding: 0 }
}

function quarterOf(at: number, zone: string): string {
  const date = new Date(at + zoneOffset(at, zone))
  return `${date.getUTCFullYear()}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`
}

/** Several mails within one clock hour are one hour. */
function lateHours(signals: readonly Signal[]): number[] {
  const late = signals.filter(({ type }) => type === 'after-hours')
  return [...new Set(late.map(({ at }) => Math.floor(at / hour) * hour))]
}

/** What was taken at a price pays for the request before the offer. */
function unpaidExtras(signals: readonly Signal[], { extras }: TalkFacts, now: number): number[] {
  const asked = signals.filter(({ type }) => type === 'scope-creep').map(({ at }) => at)
  const taken = extras.filter((extra) => extra.taken !== undefined && extra.taken.at <= now)
  const paid = new Set(taken.map(({ told }) => Math.max(...asked.filter((at) => at < told.at))))
  return asked.filter((at) => !paid.has(at))
}

type Stretch = readonly [from: number, to: number]

/** What the client was asked for again counts from the first request; what came at once was no delay. */
function delays({ owed }: TalkFacts, now: number): Stretch[] {
  return owed
    .filter(({ by, nudges, told }) => by === 'client' && nudges.length > 0 && told.at <= now)
    .map(({ told, settled }) => [told.at, Math.min(settled?.at ?? now, now)])
}

function unpaid({ invoices }: TalkFacts, now: number): Stretch[] {
  return invoices.flatMap(({ due, paid }): Stretch[] =>
    due && due.until < now ? [[due.until, Math.min(paid?.at ?? now, now)]] : [],
  )
}

/** A moment in each whole day of the stretches. */
function daysBetween(stretches: readonly Stretch[]): number[] {
  return stretches.flatMap(([from, to]) =>
    Array.from({ length: Math.max(0, Math.floor((to - from) / day)) }, (_, at) => from + at * day),
  )
}
