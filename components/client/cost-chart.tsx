import { scaleBand, scaleLinear } from '@visx/scale'
import { Bar } from '@visx/shape'
import type { QuarterCosts } from '../../lib/health/costs'
import type { Locale } from '../../lib/locales/locale'
import { storyWords } from '../../lib/locales/story'
import { type CostKind, costKinds } from './quarters'

interface CostChartProps {
  quarters: readonly QuarterCosts[]
  /** Px. */
  width: number
  locale: Locale
}

/** Sizes in px. */
const BARS = 72
const HEAD = 38
const FOOT = 22
const APART = 28
/** A bar is no wider, however few there are. */
const WIDEST = 44

/** One small chart for each kind of cost, since hours, requests and days can't share a scale. */
export function CostChart({ quarters, width, locale }: CostChartProps) {
  const own = (width - APART) / 2
  const tall = HEAD + BARS + FOOT
  return (
    <svg
      data-chart
      className="chart"
      role="img"
      aria-label={storyWords[locale.tag].costs.title}
      width={width}
      height={2 * tall}
      viewBox={`0 0 ${width} ${2 * tall}`}
    >
      {costKinds.map((kind, at) => (
        <g
          key={kind}
          transform={`translate(${(at % 2) * (own + APART)} ${Math.floor(at / 2) * tall})`}
        >
          <Bars kind={kind} quarters={quarters} width={own} locale={locale} />
        </g>
      ))}
    </svg>
  )
}

function Bars({ kind, quarters, width, locale }: CostChartProps & { kind: CostKind }) {
  const words = storyWords[locale.tag].costs
  const x = scaleBand({
    domain: quarters.map(({ quarter }) => quarter),
    range: [0, Math.min(width, quarters.length * (WIDEST + 12))],
    paddingInner: 0.2,
  })
  const y = scaleLinear<number>({
    domain: [0, Math.max(1, ...quarters.map((one) => one[kind]))],
    range: [0, BARS],
  })
  return (
    <>
      <text className="chart-name" y={14}>
        {words.kinds[kind]}
      </text>
      <line className="axis-line" x2={width} y1={HEAD + BARS} y2={HEAD + BARS} />
      {quarters.map((one) => {
        const left = x(one.quarter) ?? 0
        const middle = left + x.bandwidth() / 2
        return (
          <g key={one.quarter} textAnchor="middle">
            <Bar
              className="cost-bar"
              x={left}
              width={x.bandwidth()}
              y={HEAD + BARS - y(one[kind])}
              height={y(one[kind])}
              rx={2}
            />
            <text className="bar-value" x={middle} y={HEAD + BARS - y(one[kind]) - 5}>
              {one[kind]}
            </text>
            <text x={middle} y={HEAD + BARS + 15}>
              {words.short(one.quarter)}
            </text>
          </g>
        )
      })}
    </>
  )
}
