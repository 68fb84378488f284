import { firstLookOf } from '../clients/first-look'
import { listClients } from '../clients/listed-client'
import { readSettings } from '../settings/stored-settings'
import type { Database } from '../store/database'
import { writeFirstLook } from '../store/first-look'
import { readGlances } from '../store/seen'
import { showBadge } from './badge'

let latest: Promise<void> = Promise.resolve()

/** Has the toolbar icon and what opens from it ready, as the store stands; one at a time, so that the last word stays. */
export function preparePopup(db: Database): Promise<void> {
  const prepared = latest.then(async () => {
    const clients = listClients(await readGlances(db), await db.seen.toArray())
    await writeFirstLook(firstLookOf(clients, await readSettings()))
    await showBadge(db)
  })
  latest = prepared.catch(() => undefined)
  return prepared
}
