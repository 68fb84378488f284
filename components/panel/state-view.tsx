import type { Locale } from '../../lib/locales/locale'
import type { PanelView } from '../../lib/messages/views'
import '../buttons.css'
import { Consent } from '../consent/consent'
import { CopyReport } from '../notice/copy-report'
import { Notice } from '../notice/notice'
import { NotClientView } from './not-client-view'
import type { PanelActions } from './panel'
import { WaitingView } from './waiting-view'

interface StateViewProps {
  view: Exclude<PanelView, { state: 'client' }>
  locale: Locale
  actions: PanelActions
}

/** The panel while there is no client to show. */
export function StateView({ view, locale, actions }: StateViewProps) {
  const words = locale.panel
  switch (view.state) {
    case 'consent':
      return <Consent locale={locale} onStart={actions.startReading} />
    case 'paused':
      return (
        <Notice title={words.paused} detail={words.pausedDetail}>
          <button type="button" className="primary-button" onClick={actions.resume}>
            {words.resume}
          </button>
        </Notice>
      )
    case 'unreadable':
      return (
        <Notice title={words.unreadable} detail={words.unreadableDetail}>
          <p className="small muted">{words.missing(words.parts[view.part] ?? view.part)}</p>
          <CopyReport locale={locale} onCopy={actions.copyReport} />
        </Notice>
      )
    case 'waiting':
      return <WaitingView locale={locale} />
    case 'not-a-client':
      return <NotClientView view={view} locale={locale} actions={actions} />
  }
}
