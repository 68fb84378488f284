import { SignalType } from '../../lib/detectors/signal'
import type { Emphasis } from '../../lib/health/emphasis'
import type { Locale } from '../../lib/locales/locale'
import { Fold } from '../judgement/fold'
import { SelectField } from './select-field'

interface EmphasisSectionProps {
  emphasis: Emphasis
  locale: Locale
  onChange(emphasis: Emphasis): void
}

/** Half, as usual, double: finer steps would promise more than scores can tell. */
const factors = ['0.5', '1', '2'] as const
type Factor = (typeof factors)[number]

/** How much each type of sign counts. */
export function EmphasisSection({ emphasis, locale, onChange }: EmphasisSectionProps) {
  const words = locale.judgement
  const choose = (type: SignalType, factor: Factor) => {
    const { [type]: _, ...others } = emphasis
    onChange(factor === '1' ? others : { ...others, [type]: Number(factor) })
  }
  return (
    <Fold title={words.emphasisTitle}>
      <p className="small muted">{words.emphasisHint}</p>
      {SignalType.options.map((type) => (
        <SelectField
          key={type}
          label={locale.signals[type]}
          value={factorOf(emphasis[type])}
          options={factors.map((factor, at) => [factor, words.emphasis[at] ?? factor])}
          onChoose={(factor) => choose(type, factor)}
        />
      ))}
    </Fold>
  )
}

function factorOf(factor = 1): Factor {
  if (factor < 1) return '0.5'
  return factor > 1 ? '2' : '1'
}
