import type { Locale } from '../../lib/locales/locale'
import { Example } from '../example/example'
import { Notice } from '../notice/notice'

interface WaitingViewProps {
  locale: Locale
}

/** Shows by an example what will stand here. */
export function WaitingView({ locale }: WaitingViewProps) {
  const { waiting, waitingDetail } = locale.panel
  return (
    <Notice title={waiting} detail={waitingDetail}>
      <Example locale={locale} />
    </Notice>
  )
}
