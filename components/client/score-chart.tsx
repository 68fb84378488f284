import { AxisBottom, AxisLeft } from '@visx/axis'
import { GridRows } from '@visx/grid'
import { scaleLinear } from '@visx/scale'
import { LinePath } from '@visx/shape'
import type { ClientHistory } from '../../lib/clients/history'
import type { Locale } from '../../lib/locales/locale'
import { storyWords } from '../../lib/locales/story'
import { StepLane } from './step-lane'

interface ScoreChartProps {
  history: ClientHistory
  /** Px. */
  width: number
  /** The day that is pointed at. */
  index: number
  zone: string
  locale: Locale
  onPoint(index: number): void
}

/** Sizes in px. */
const HEIGHT = 260
const margin = { top: 18, right: 10, bottom: 62, left: 34 }
const LANE = 24
/** Room that a name of a month takes. */
const TICK = 56

/** The score as a line with gaps where nothing was known, the next step as a lane below, the owner's steps as marks. */
export function ScoreChart({ history, width, index, zone, locale, onPoint }: ScoreChartProps) {
  const words = storyWords[locale.tag]
  const { days, taken } = history
  const foot = HEIGHT - margin.bottom
  const x = scaleLinear<number>({
    domain: [days[0]?.at ?? 0, days.at(-1)?.at ?? 1],
    range: [margin.left, width - margin.right],
  })
  const y = scaleLinear<number>({ domain: [0, 100], range: [foot, margin.top] })
  const shown = days[index]
  const nearest = (px: number) => {
    const at = x.invert(px)
    const after = days.findIndex((day) => day.at >= at)
    return after === -1 ? days.length - 1 : after
  }
  return (
    <svg
      data-chart
      className="chart score-chart"
      role="img"
      aria-label={words.score.title}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      onPointerMove={({ clientX, currentTarget }) =>
        onPoint(nearest(clientX - currentTarget.getBoundingClientRect().left))
      }
    >
      <GridRows
        className="grid"
        lineStyle={{}}
        scale={y}
        left={margin.left}
        width={width - margin.left - margin.right}
        tickValues={[0, 25, 50, 75, 100]}
      />
      <AxisLeft
        scale={y}
        left={margin.left}
        hideAxisLine
        hideTicks
        tickValues={[0, 25, 50, 75, 100]}
      />
      <AxisBottom
        scale={x}
        top={foot + LANE + 6}
        hideAxisLine
        hideTicks
        tickValues={monthStarts(days, Math.floor(width / TICK))}
        tickFormat={(at) => words.monthShort(Number(at), zone)}
      />
      {taken.map(({ message, at }) => (
        <g key={message} className="taken-mark" transform={`translate(${x(at)} 0)`}>
          <line y1={margin.top - 6} y2={foot} />
          <path d={`M0 ${margin.top - 4}l5 -8h-10z`} />
        </g>
      ))}
      <LinePath
        className="score-line"
        data={days}
        defined={({ score }) => score !== null}
        x={({ at }) => x(at)}
        y={({ score }) => y(score ?? 0)}
      />
      {shown && shown.score !== null && (
        <circle
          className="score-dot"
          data-band={shown.band}
          cx={x(shown.at)}
          cy={y(shown.score)}
          r={5}
        />
      )}
      <StepLane days={days} x={x} top={foot + 6} height={LANE - 6} locale={locale} />
    </svg>
  )
}

/** The first day told of each month, as epoch ms; every second, third… month where there are too many. */
function monthStarts(days: ClientHistory['days'], most: number): number[] {
  const starts = days.filter(
    ({ day }, at) => at > 0 && day.slice(0, 7) !== days[at - 1]?.day.slice(0, 7),
  )
  const every = Math.ceil(starts.length / Math.max(1, most))
  return starts.filter((_, at) => at % every === 0).map(({ at }) => at)
}
