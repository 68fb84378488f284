import { scaleBand, scaleLinear } from '@visx/scale'
import type { HourMap } from '../../lib/clients/story/hour-map'
import type { Locale } from '../../lib/locales/locale'
import { storyWords } from '../../lib/locales/story'
import { clock, weekOrder } from './week'

interface HourChartProps {
  hours: HourMap
  /** Px. */
  width: number
  locale: Locale
}

/** Sizes in px. */
const DAY_NAMES = 34
const ROW = 22
const HEAD = 40
const APART = 32
/** From this width on the two stand side by side. */
const BESIDE = 760

/** Two weeks of hours, the client's and the owner's; the darker, the more mail, and working hours are outlined. */
export function HourChart({ hours, width, locale }: HourChartProps) {
  const words = storyWords[locale.tag]
  const beside = width >= BESIDE
  const own = beside ? (width - APART) / 2 : width
  const tall = HEAD + 7 * ROW
  const height = beside ? tall : 2 * tall + 16
  return (
    <svg
      data-chart
      className="chart"
      role="img"
      aria-label={words.hours.title}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <Week hours={hours} side="client" width={own} locale={locale} />
      <g transform={beside ? `translate(${own + APART} 0)` : `translate(0 ${tall + 16})`}>
        <Week hours={hours} side="owner" width={own} locale={locale} />
      </g>
    </svg>
  )
}

function Week({ hours, side, width, locale }: HourChartProps & { side: 'client' | 'owner' }) {
  const words = storyWords[locale.tag]
  const all = Array.from({ length: 24 }, (_, hour) => hour)
  const x = scaleBand({ domain: all, range: [DAY_NAMES, width], paddingInner: 0.16 })
  const y = scaleBand({ domain: weekOrder, range: [HEAD, HEAD + 7 * ROW], paddingInner: 0.2 })
  const shade = scaleLinear<number>({
    domain: [1, Math.max(2, ...hours[side].flat())],
    range: [0.3, 1],
  })
  return (
    <g>
      <text className="chart-name" y={14}>
        {words.sides[side]}
      </text>
      {all
        .filter((hour) => hour % 3 === 0)
        .map((hour) => (
          <text key={hour} x={x(hour)} y={HEAD - 6}>
            {hour}
          </text>
        ))}
      {weekOrder.map((day) => (
        <g key={day} transform={`translate(0 ${y(day)})`}>
          <text y={y.bandwidth() / 2 + 4}>{words.weekdays[day]}</text>
          {runs(hours.working[day] ?? []).map(({ from, to }) => (
            <rect
              key={from}
              className="working-hours"
              x={(x(from) ?? 0) - 2}
              y={-1.5}
              width={(x(to) ?? 0) - (x(from) ?? 0) + x.bandwidth() + 4}
              height={y.bandwidth() + 3}
              rx={5}
            />
          ))}
          {all.map((hour) => {
            const count = hours[side][day]?.[hour] ?? 0
            return (
              <rect
                key={hour}
                className="hour"
                data-working={hours.working[day]?.[hour]}
                data-empty={count === 0}
                fillOpacity={count === 0 ? 1 : shade(count)}
                x={x(hour)}
                width={x.bandwidth()}
                height={y.bandwidth()}
                rx={3}
              >
                <title>{words.hours.cell(words.weekdays[day] ?? '', clock(hour), count)}</title>
              </rect>
            )
          })}
        </g>
      ))}
    </g>
  )
}

/** Hours that follow one another. */
function runs(working: readonly boolean[]): { from: number; to: number }[] {
  const all: { from: number; to: number }[] = []
  working.forEach((works, hour) => {
    if (!works) return
    const last = all.at(-1)
    if (last?.to === hour - 1) last.to = hour
    else all.push({ from: hour, to: hour })
  })
  return all
}
