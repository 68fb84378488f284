import { liveQuery, type Subscription } from 'dexie'
import type { PopupProps } from '../../components/popup/popup'
import { accountsOf } from '../../lib/clients/first-look'
import { listClients, type SeenClients } from '../../lib/clients/listed-client'
import { answer, ask } from '../../lib/messages/exchange'
import {
  changed,
  clientsSeen,
  refreshClients,
  viewGmailTabs,
} from '../../lib/messages/face-exchanges'
import type { Settings } from '../../lib/settings/settings'
import { readSettings } from '../../lib/settings/stored-settings'
import { readerProgress } from '../../lib/store/reader-progress'
import { readGlances } from '../../lib/store/seen'
import { db } from './db'

/** What the popup shows of the store. */
export type StoreView = Pick<
  PopupProps,
  'clients' | 'counts' | 'accounts' | 'own' | 'settings' | 'gmail' | 'reader'
>
type Show = (part: Partial<StoreView>) => void

/** Tells all that the popup shows as the store and Gmail's tabs have it, and whatever changes of it from then on. */
export async function followStore(show: Show): Promise<void> {
  answer(changed, () => {
    void followSettings(show)
    void showGmail(show)
    return {}
  })
  liveQuery(() => db.ownTemplates.toArray()).subscribe((own) => show({ own }))
  await Promise.all([followSettings(show), followClients(show)])
  // What hangs on the background waits until the list stands.
  void showGmail(show)
  void ask(refreshClients, {})
}

/** The clients with what is new, all of whom count as seen from now on. @returns once they are shown. */
async function followClients(show: Show): Promise<void> {
  // Taken down once: news stay marked while one looks.
  const seen: SeenClients = await db.seen.toArray()
  await new Promise<void>((resolve) => {
    liveQuery(() => readGlances(db)).subscribe((glances) => {
      const clients = listClients(glances, seen)
      show({ clients, counts: undefined, accounts: accountsOf(clients) })
      if (glances.length > 0) void ask(clientsSeen, {})
      resolve()
    })
  })
}

async function followSettings(show: Show): Promise<void> {
  const settings = await readSettings()
  show({ settings })
  followReader(show, settings)
}

let reader: Subscription | undefined

function followReader(show: Show, settings: Settings): void {
  reader?.unsubscribe()
  reader = liveQuery(() => readerProgress(db, settings)).subscribe((reader) => show({ reader }))
}

async function showGmail(show: Show): Promise<void> {
  show({ gmail: await ask(viewGmailTabs, {}) })
}
