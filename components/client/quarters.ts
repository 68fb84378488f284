import type { QuarterCosts } from '../../lib/health/costs'

export const costKinds = ['daysOutstanding', 'unpaidExtras', 'daysOfDelay', 'lateHours'] as const
export type CostKind = (typeof costKinds)[number]

/** Two years. */
const MOST = 8

/** The last quarters from the first with costs to the latest, oldest first, those without any among them. */
export function yearsOf(costs: readonly QuarterCosts[]): QuarterCosts[] {
  const [latest, first] = [costs[0], costs.at(-1)]
  if (!latest || !first) return []
  const known = new Map(costs.map((one) => [one.quarter, one]))
  const quarters: QuarterCosts[] = []
  for (let at = numberOf(latest.quarter); at >= numberOf(first.quarter); at -= 1) {
    const quarter = `${Math.floor(at / 4)}-Q${(at % 4) + 1}`
    quarters.unshift(
      known.get(quarter) ?? {
        quarter,
        lateHours: 0,
        unpaidExtras: 0,
        daysOfDelay: 0,
        daysOutstanding: 0,
      },
    )
  }
  return quarters.slice(-MOST)
}

/** Quarters counted from the year 0. */
function numberOf(quarter: string): number {
  const [year = '', name = ''] = quarter.split('-Q')
  return Number(year) * 4 + Number(name) - 1
}

/** What each kind came to in the last four of the quarters. */
export function lastYear(costs: readonly QuarterCosts[]): Record<CostKind, number> {
  const year = yearsOf(costs).slice(-4)
  const sum = (kind: CostKind) => year.reduce((all, one) => all + one[kind], 0)
  return {
    daysOutstanding: sum('daysOutstanding'),
    unpaidExtras: sum('unpaidExtras'),
    daysOfDelay: sum('daysOfDelay'),
    lateHours: sum('lateHours'),
  }
}
