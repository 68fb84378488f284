import { clientOf } from '../clients/identity'
import type { Message } from '../mail/message'
import type { Database } from './database'
import { deleteClient } from './delete-client'
import { deleteMessages } from './delete-messages'
import { identitiesOf } from './identities'
import { takeSaid } from './take-said'

/** The addresses that the owner of an account writes from, as far as they are known. */
export async function ownerAddresses(db: Database, account: string): Promise<Set<string>> {
  const row = await db.owners.get(account)
  return new Set([account, ...(row?.aliases ?? [])])
}

/**
 * Learns addresses that the owner also sends from. Mail that was taken for a client's until now is taken out
 * of the store and given back, to be kept anew. Runs within a transaction.
 */
export async function learnAliases(
  db: Database,
  account: string,
  seen: readonly string[],
): Promise<Message[]> {
  const known = await ownerAddresses(db, account)
  const fresh = [...new Set(seen)].filter((address) => !known.has(address))
  if (fresh.length === 0) return []
  const aliases = [...known, ...fresh].filter((address) => address !== account)
  await db.owners.put({ account, aliases })
  const mistaken: Message[] = []
  const identities = await identitiesOf(db, account)
  for (const client of new Set(fresh.map((address) => clientOf(address, identities)))) {
    const rows = db.messages.where({ account, client })
    mistaken.push(...(await rows.toArray()).map((row) => ({ ...row, text: row.newText })))
    await deleteMessages(db, await rows.primaryKeys())
    await takeSaid(db, account, client)
    await deleteClient(db, account, client)
  }
  return mistaken
}
