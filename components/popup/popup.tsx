import { type ReactNode, useState } from 'react'
import type { FilterCounts } from '../../lib/clients/client-filter'
import type { JudgementChange } from '../../lib/clients/judgement'
import type { ListedClient } from '../../lib/clients/listed-client'
import type { Locale } from '../../lib/locales/locale'
import type { GmailTabs } from '../../lib/messages/face-exchanges'
import type { ReaderProgress, ReplyOffer } from '../../lib/messages/views'
import type { OwnTemplate } from '../../lib/replies/own-template'
import type { Settings } from '../../lib/settings/settings'
import type { ChosenReply, ReplyOutcome } from '../reply/use-reply-draft'
import '../theme.css'
import { ClientsView } from './clients-view'
import './popup.css'

export interface PopupActions {
  startReading(): void
  pause(): void
  resume(): void
  /** Opens the questions that may follow once reading has begun, or says that they need not be asked. */
  openStart(): void
  declineStart(): void
  /** The best reply first. */
  readReplies(client: Pick<ListedClient, 'account' | 'id'>): Promise<readonly ReplyOffer[]>
  openDashboard(): void
  openImport(): void
  /** Puts the text into the compose box, or copies it where none is open. */
  putReply(client: ListedClient, reply: ChosenReply, text: string): Promise<ReplyOutcome>
  /** The owner's word on a client as a whole. */
  judge(client: ListedClient, change: JudgementChange): Promise<unknown>
  /** Copies a report on what could not be read. */
  copyReport(): Promise<void>
}

export interface PopupProps {
  /** Who needs attention first on top; undefined while the store is being read, as are the settings. */
  clients: readonly ListedClient[] | undefined
  /** Of all clients, while only the first of them are at hand. */
  counts?: FilterCounts | undefined
  /** The owner's own templates; undefined until they are read. */
  own: readonly OwnTemplate[] | undefined
  settings: Settings | undefined
  /** How Gmail's tabs are; undefined until they have answered. */
  gmail: GmailTabs | undefined
  /** How far the trained reader has come, while much is left. */
  reader: ReaderProgress | undefined
  /** Addresses of the mailboxes that mail was read from. */
  accounts: readonly string[]
  locale: Locale
  /** Epoch ms. */
  now: number
  actions: PopupActions
  /** The settings, which few openings ask for. */
  renderSettings(settings: Settings, onBack: () => void): ReactNode
}

/** What opens from the toolbar: the clients, and behind the button the settings. */
export function Popup(props: PopupProps) {
  const { settings, locale, renderSettings } = props
  const [page, setPage] = useState<'clients' | 'settings' | 'clients again'>('clients')
  return (
    <main className="popup" lang={locale.tag}>
      {page === 'settings' && settings ? (
        renderSettings(settings, () => setPage('clients again'))
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
