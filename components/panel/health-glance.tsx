import type { Health } from '../../lib/health/health'
import type { Locale } from '../../lib/locales/locale'
import { BandPill } from '../health/band-pill'
import { Score } from '../health/score'
import { Sparkline } from '../health/sparkline'
import { TrendMark } from '../health/trend-mark'

interface HealthGlanceProps {
  health: Health
  locale: Locale
}

export function HealthGlance({ health, locale }: HealthGlanceProps) {
  const { score, band, trend, confidence, causes, history } = health
  const known = score !== null
  const unsure = known && confidence === 'low' ? ` ${locale.health.fewMessages}` : ''
  return (
    <section className="health-glance">
      <div>
        <Score score={score} locale={locale} />
        <div className="health-words">
          <BandPill band={band} locale={locale} />
          {known && <TrendMark trend={trend} locale={locale} />}
        </div>
        <Sparkline history={history} band={band} locale={locale} width={88} height={36} />
      </div>
      <p>
        {locale.why(causes, band)}
        {unsure}
      </p>
    </section>
  )
}
