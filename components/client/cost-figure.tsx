import type { QuarterCosts } from '../../lib/health/costs'
import { storyWords } from '../../lib/locales/story'
import { Figure } from '../charts/figure'
import { useWidth } from '../charts/use-width'
import { CostChart } from './cost-chart'
import { costKinds, yearsOf } from './quarters'
import type { StoryProps } from './story-props'

/** What the client costs beside the work, quarter by quarter. */
export function CostFigure({ client, locale }: StoryProps) {
  const words = storyWords[locale.tag].costs
  const { ref, width } = useWidth()
  const quarters = yearsOf(client.costs)
  return (
    <Figure
      title={words.title}
      detail={words.detail}
      subject={client.name}
      chart
      empty={quarters.length === 0 && words.empty}
      table={{
        columns: [words.quarter, ...costKinds.map((kind) => words.kinds[kind])],
        rows: quarters.map((costs: QuarterCosts) => [
          locale.judgement.quarter(costs.quarter),
          ...costKinds.map((kind) => costs[kind]),
        ]),
      }}
      locale={locale}
    >
      <div ref={ref}>
        {width > 0 && <CostChart quarters={quarters} width={width} locale={locale} />}
      </div>
    </Figure>
  )
}
