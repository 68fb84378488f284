import { weights } from '../../lib/health/weights'
import type { Locale } from '../../lib/locales/locale'
import { Points } from '../health/points'
import { Notice } from '../notice/notice'

interface WaitingViewProps {
  locale: Locale
}

/** Shows by an example what will stand here. */
export function WaitingView({ locale }: WaitingViewProps) {
  const { waiting, waitingDetail, example, exampleQuote } = locale.panel
  return (
    <Notice title={waiting} detail={waitingDetail}>
      <figure className="example">
        <figcaption className="small muted">{example}</figcaption>
        <div className="evidence">
          <span>{locale.reason({ type: 'scope-creep', detail: {} })}</span>
          <Points points={weights['scope-creep'].points} locale={locale} />
          <q>{exampleQuote}</q>
        </div>
      </figure>
    </Notice>
  )
}
