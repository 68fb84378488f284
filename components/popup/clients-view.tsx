import '../buttons.css'
import { Consent } from '../consent/consent'
import { focusOnMount } from '../focus-on-mount'
import { Icon } from '../icons/icon'
import { Notice } from '../notice/notice'
import { ClientList } from './client-list'
import { GmailNotice } from './gmail-notice'
import { PausedBanner } from './paused-banner'
import type { PopupProps } from './popup'

interface ClientsViewProps extends PopupProps {
  /** Whether the person comes back from the settings. */
  returned: boolean
  onSettings(): void
}

export function ClientsView(props: ClientsViewProps) {
  const { settings, accounts, reader, locale, actions, returned, onSettings } = props
  const words = locale.popup
  return (
    <>
      <header className="face-header">
        <h1>{words.title}</h1>
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
      <GmailNotice gmail={props.gmail} locale={locale} onCopyReport={actions.copyReport} />
      <Clients {...props} />
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

function Clients({ clients, own, settings, accounts, locale, now, actions }: PopupProps) {
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
    return <Notice title={words.noClients} detail={words.noClientsDetail} />
  }
  return (
    <ClientList
      clients={clients}
      own={own}
      withAccount={accounts.length > 1}
      zone={settings.workingTime.zone}
      locale={locale}
      now={now}
      onPut={actions.putReply}
    />
  )
}
