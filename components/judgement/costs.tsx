import type { QuarterCosts } from '../../lib/health/costs'
import type { Locale } from '../../lib/locales/locale'
import { Fold } from './fold'

interface CostsProps {
  costs: readonly QuarterCosts[]
  locale: Locale
}

/** A year back is enough to argue a price with. */
const mostQuarters = 4

/** What a client costs beside the work, by quarter, so that a price can be argued with facts. */
export function Costs({ costs, locale }: CostsProps) {
  const words = locale.judgement
  if (costs.length === 0) return null
  return (
    <Fold title={words.costsTitle}>
      {costs.slice(0, mostQuarters).map(({ quarter, ...amounts }) => (
        <section key={quarter}>
          <h3 className="small muted">{words.quarter(quarter)}</h3>
          <ul>
            {kinds
              .filter((kind) => amounts[kind] > 0)
              .map((kind) => (
                <li key={kind}>{words.costs[kind](amounts[kind])}</li>
              ))}
          </ul>
        </section>
      ))}
    </Fold>
  )
}

const kinds = ['daysOutstanding', 'unpaidExtras', 'daysOfDelay', 'lateHours'] as const
