import { clientOf, type Identities, saidUnder } from '../clients/identity'
import { changedIdentities, type IdentityChange, undoing } from '../clients/identity-change'
import type { Settings } from '../settings/settings'
import type { Database, IdentityRow } from './database'
import { deleteWorkedOut } from './delete-client'
import { moveMail } from './move-mail'
import { recomputeClient } from './recompute'

/** What the owner said of who is who in an account. */
export async function identitiesOf(db: Database, account: string): Promise<Identities> {
  const rows = await db.identities.where({ account }).toArray()
  return new Map(rows.map(({ account: _, client, ...said }) => [client, said]))
}

/**
 * Keeps what the owner says of who is who; all that is stored of them moves along.
 * @param now Epoch ms.
 * @returns the changes that bring back what was.
 */
export async function identify(
  db: Database,
  account: string,
  changes: readonly IdentityChange[],
  settings: Settings,
  now: number,
): Promise<IdentityChange[]> {
  return db.transaction('rw', db.tables, async () => {
    const before = await identitiesOf(db, account)
    const after = changedIdentities(before, changes)
    const changed = changes.map(({ client }) => client)
    await db.identities.bulkDelete(changed.map((client) => [account, client]))
    await db.identities.bulkPut(rowsOf(account, changed, after))
    const moved = await moveMail(db, account, before, after)
    const named = changed.map((client) => clientOf(client, after))
    for (const client of new Set([...moved, ...named])) {
      if (await db.messages.where({ account, client }).count()) {
        await recomputeClient(db, account, client, settings, now)
      } else {
        await deleteWorkedOut(db, account, client)
      }
    }
    return undoing(before, changes)
  })
}

function rowsOf(account: string, clients: readonly string[], said: Identities): IdentityRow[] {
  return [...new Set(clients)].flatMap((client) => {
    const identity = said.get(client)
    return identity ? { ...identity, account, client } : []
  })
}

/** Finds anew what words that are kept under an id bear on: somebody's, or those of a firm whose people stand apart. */
export async function recomputeUnder(
  db: Database,
  account: string,
  id: string,
  settings: Settings,
  now: number,
): Promise<void> {
  const identities = await identitiesOf(db, account)
  const clients = (await db.clients.where({ account }).primaryKeys()).map(([, client]) => client)
  const bearing = clients.filter((client) => saidUnder(client, identities).includes(id))
  for (const client of new Set([clientOf(id, identities), ...bearing])) {
    await recomputeClient(db, account, client, settings, now)
  }
}
