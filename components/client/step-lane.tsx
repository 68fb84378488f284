import type { HistoryDay } from '../../lib/clients/history'
import type { NextStep } from '../../lib/health/health'
import type { Locale } from '../../lib/locales/locale'

interface StepLaneProps {
  days: readonly HistoryDay[]
  /** Epoch ms to px. */
  x(at: number): number
  /** Px. */
  top: number
  height: number
  locale: Locale
}

/** About what a letter of the labels takes, in px; Hangul takes twice as much. */
const LETTER = { en: 5.6, ko: 10.5 }

/** The next step over time: one field for each stretch of days with the same step, named where the name fits. It
 * begins where there is enough mail to name one. */
export function StepLane({ days, x, top, height, locale }: StepLaneProps) {
  return (
    <g className="step-lane">
      {stretches(days).map(({ step, from, to }) => {
        const width = Math.max(1, x(to) - x(from))
        const { title } = locale.steps[step]
        return (
          <g key={from} data-step={step}>
            <title>{title}</title>
            <rect x={x(from)} y={top} width={width} height={height} rx={3} />
            {title.length * LETTER[locale.tag] + 10 < width && (
              <text x={x(from) + 6} y={top + height / 2 + 4}>
                {title}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

interface Stretch {
  step: NextStep
  /** Epoch ms. */
  from: number
  to: number
}

function stretches(days: readonly HistoryDay[]): Stretch[] {
  const all: Stretch[] = []
  for (const { at, nextStep, score } of days) {
    const last = all.at(-1)
    if (last) last.to = at
    const isUnsaid = score === null && nextStep === 'none'
    if (!last && isUnsaid) continue
    if (last?.step !== nextStep) all.push({ step: nextStep, from: at, to: at })
  }
  return all
}
