import '../buttons.css'
import { isReading } from '../../lib/settings/is-reading'
import { Consent } from '../consent/consent'
import { Example } from '../example/example'
import { focusOnMount } from '../focus-on-mount'
import { Icon } from '../icons/icon'
import { Notice } from '../notice/notice'
import { PauseButton } from '../pause-button'
import { useCaughtFocus } from '../use-caught-focus'
import { ClientList } from './client-list'
import { GmailNotice } from './gmail-notice'
import { PausedBanner } from './paused-banner'
import type { PopupProps } from './popup'
import { StartInvitation } from './start-invitation'

interface ClientsViewProps extends PopupProps {
  /** Whether the person comes back from the settings. */
  returned: boolean
  onSettings(): void
}

export function ClientsView(props: ClientsViewProps) {
  const { settings, accounts, reader, locale, actions, returned, onSettings } = props
  const words = locale.popup
  // What was pressed is gone: Start reading, Pause, Resume.
  const stopped = settings?.startedReadingAt === null || (settings?.paused ?? false)
  const title = useCaughtFocus<HTMLHeadingElement>(stopped)
  return (
    <>
      <header className="face-header">
        <h1 tabIndex={-1} ref={title}>
          {words.title}
        </h1>
        {settings && isReading(settings) && <PauseButton locale={locale} onPause={actions.pause} />}
        <button
          type="button"
          className="icon-button"
          aria-label={locale.dashboard.open}
          onClick={actions.openDashboard}
        >
          <Icon name="dashboard" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={words.settings}
          disabled={!settings}
          onClick={onSettings}
          ref={returned ? focusOnMount : undefined}
        >
          <Icon name="settings" />
        </button>
      </header>
      {settings?.paused && <PausedBanner locale={locale} onResume={actions.resume} />}
      {settings && isReading(settings) && !settings.setUp && (
        <StartInvitation
          locale={locale}
          onAccept={actions.openStart}
          onDecline={actions.declineStart}
        />
      )}
      <Clients {...props} />
      <GmailNotice gmail={props.gmail} locale={locale} onCopyReport={actions.copyReport} />
      {accounts.length > 0 && (
        <footer className="face-footer small muted">
          {reader && <p>{locale.reader.progress(reader.read, reader.total)}</p>}
          <p>{words.readFrom(locale.list(accounts))}</p>
          <p>{locale.panel.staysHere}</p>
        </footer>
      )}
    </>
  )
}

function Clients(props: PopupProps) {
  const { clients, counts, own, settings, accounts, locale, now, actions } = props
  const words = locale.popup
  if (!settings || !clients) {
    return (
      <p className="loading muted" role="status">
        {words.loading}
      </p>
    )
  }
  if (settings.startedReadingAt === null) {
    return <Consent locale={locale} onStart={actions.startReading} />
  }
  if (clients.length === 0) {
    return (
      <Notice title={words.noClients} detail={words.noClientsDetail}>
        <Example locale={locale} />
        <button type="button" className="quiet-button" onClick={actions.openImport}>
          {locale.faces.start.importMail}
        </button>
      </Notice>
    )
  }
  return (
    <ClientList
      clients={clients}
      counts={counts}
      own={own}
      accounts={accounts}
      zone={settings.workingTime.zone}
      locale={locale}
      now={now}
      actions={actions}
    />
  )
}
