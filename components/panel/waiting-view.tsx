import type { Locale } from '../../lib/locales/locale'
import { Points } from '../health/points'
import { Notice } from '../notice/notice'

interface WaitingViewProps {
  locale: Locale
}

/** Shows by an example what will stand here. */
export function WaitingView({ locale }: WaitingViewProps) {
  const { waiting, waitingDetail, example } = locale.panel
  return (
    <Notice title={waiting} detail={waitingDetail}>
      <figure className="example">
        <figcaption className="small muted">{example.title}</figcaption>
        <div className="evidence">
          <span>{locale.reason({ type: example.type, detail: {} })}</span>
          <Points points={example.points} locale={locale} />
          <q>{example.quote}</q>
        </div>
      </figure>
    </Notice>
  )
}
