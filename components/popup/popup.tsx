import { useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import type { GmailTabs, ScoreChange } from '../../lib/messages/face-exchanges'
import type { ClientSummary, ReaderProgress } from '../../lib/messages/views'
import type { OwnTemplate } from '../../lib/replies/own-template'
import type { Settings } from '../../lib/settings/settings'
import type { ChosenReply, ReplyOutcome } from '../reply/use-reply-draft'
import { type OwnerActions, OwnerSection, type Said } from '../settings/owner-section'
import { type HolidayRegion, SettingsForm } from '../settings/settings-form'
import '../theme.css'
import { ClientsView } from './clients-view'
import './popup.css'

export interface PopupActions extends OwnerActions {
  startReading(): void
  resume(): void
  openDashboard(): void
  /** Puts the text into the compose box, or copies it where none is open. */
  putReply(client: ClientSummary, reply: ChosenReply, text: string): Promise<ReplyOutcome>
  changeSettings(settings: Settings): Promise<void>
  /** The scores that settings would change; nothing changes. */
  previewSettings(settings: Settings): Promise<readonly ScoreChange[]>
  deleteAll(): Promise<void>
  /** Copies a report on what could not be read. */
  copyReport(): Promise<void>
}

export interface PopupProps {
  /** Undefined while the store is being read, as are the settings and what the owner said. */
  clients: readonly ClientSummary[] | undefined
  /** The owner's own templates. */
  own: readonly OwnTemplate[]
  settings: Settings | undefined
  said: Said | undefined
  /** How Gmail's tabs are; undefined until they have answered. */
  gmail: GmailTabs | undefined
  /** How far the trained reader has come, while much is left. */
  reader: ReaderProgress | undefined
  /** Addresses of the mailboxes that mail was read from. */
  accounts: readonly string[]
  holidayRegions: readonly HolidayRegion[]
  locale: Locale
  /** Epoch ms. */
  now: number
  actions: PopupActions
}

/** What opens from the toolbar: the clients, and behind the button the settings. */
export function Popup(props: PopupProps) {
  const { clients = [], settings, said, holidayRegions, locale, now, actions } = props
  const [page, setPage] = useState<'clients' | 'settings' | 'clients again'>('clients')
  return (
    <main className="popup" lang={locale.tag}>
      {page === 'settings' && settings ? (
        <SettingsForm
          settings={settings}
          holidayRegions={holidayRegions}
          locale={locale}
          onBack={() => setPage('clients again')}
          onChange={actions.changeSettings}
          onPreview={actions.previewSettings}
          onDeleteAll={actions.deleteAll}
        >
          {said && (
            <OwnerSection
              said={said}
              clients={clients}
              zone={settings.workingTime.zone}
              locale={locale}
              now={now}
              actions={actions}
            />
          )}
        </SettingsForm>
      ) : (
        <ClientsView
          {...props}
          returned={page === 'clients again'}
          onSettings={() => setPage('settings')}
        />
      )}
    </main>
  )
}
