import type { HourMap } from '../../lib/clients/story/hour-map'
import { storyWords } from '../../lib/locales/story'
import { Figure } from '../charts/figure'
import { useWidth } from '../charts/use-width'
import { HourChart } from './hour-chart'
import type { StoryProps } from './story-props'
import { clock, weekOrder } from './week'

interface HourFigureProps extends StoryProps {
  hours: HourMap
}

const sides = ['client', 'owner'] as const

/** When each side writes, hour by hour of the week. */
export function HourFigure({ hours, client, locale, zone }: HourFigureProps) {
  const words = storyWords[locale.tag]
  const { ref, width } = useWidth()
  const rows = sides.flatMap((side) =>
    weekOrder.flatMap((day) =>
      (hours[side][day] ?? []).map((count, hour) => [
        words.sides[side],
        words.weekdays[day] ?? '',
        clock(hour),
        count,
        words.hours.working[hours.working[day]?.[hour] ? 'yes' : 'no'],
      ]),
    ),
  )
  return (
    <Figure
      title={words.hours.title}
      detail={words.hours.detail(zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone)}
      subject={client.name}
      chart
      table={{ columns: words.hours.columns, rows: rows.filter(([, , , count]) => count !== 0) }}
      locale={locale}
    >
      <div ref={ref}>{width > 0 && <HourChart hours={hours} width={width} locale={locale} />}</div>
    </Figure>
  )
}
