import type { ListedClient } from '../../lib/clients/listed-client'
import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import { BandPill } from '../health/band-pill'
import { Score } from '../health/score'
import { Sparkline } from '../health/sparkline'
import { TrendMark } from '../health/trend-mark'
import { Icon } from '../icons/icon'
import { NewsMark } from './news-mark'

interface ClientGlanceProps {
  client: ListedClient
  locale: Locale
  /** The name opens what `controls` names. */
  disclosure: { open: boolean; controls: string; onToggle(): void }
}

export function ClientGlance({ client, locale, disclosure }: ClientGlanceProps) {
  const { score, band, trend, history, news } = client
  return (
    <div className="client-glance">
      <div>
        <h2>
          <button
            type="button"
            aria-expanded={disclosure.open}
            aria-controls={disclosure.controls}
            onClick={disclosure.onToggle}
          >
            <span dir="auto">{client.name}</span>
            <Icon name="expand" size={14} />
          </button>
        </h2>
        <BandPill band={band} locale={locale} />
        {news && <NewsMark news={news} locale={locale} />}
      </div>
      <Sparkline history={history} band={band} locale={locale} width={56} height={20} />
      <span className="client-score">
        <Score score={score} locale={locale} />
        {score !== null && <TrendMark trend={trend} locale={locale} compact />}
      </span>
    </div>
  )
}
