import type { EntityTable } from 'dexie'
import { clientOf, type Identities, saidUnder } from '../clients/identity'
import { personOf } from '../mail/correspondence'
import { idKeys } from '../mail/message'
import type { Database, MessageRow } from './database'
import { ownerAddresses } from './owner-addresses'

/**
 * Puts an account's mail under the clients that it belongs to by what the owner says of who is who, with what was read
 * in it and what was said of it. Runs within a transaction.
 * @returns the clients that mail has left or come to.
 */
export async function moveMail(
  db: Database,
  account: string,
  before: Identities,
  after: Identities,
): Promise<string[]> {
  const owner = await ownerAddresses(db, account)
  const touched = new Set<string>()
  for (const { id, people } of await db.clients.where({ account }).toArray()) {
    const stays = people.every(({ address }) => clientOf(address, after) === id)
    // Words that stood under another id may lose their client though its mail stays where it is.
    const holds = new Set(saidUnder(id, after))
    if (stays && saidUnder(id, before).every((word) => holds.has(word))) continue
    touched.add(id)
    for (const row of await db.messages.where({ account, client: id }).toArray()) {
      const person = personOf(row, owner)
      const client = person ? clientOf(person.address, after) : id
      if (client === id) continue
      touched.add(client)
      await moveMessage(db, row, client)
    }
  }
  const said = [...touched].flatMap((id) => saidUnder(id, before))
  await moveWords(db, account, said, after)
  return [...touched]
}

async function moveMessage(db: Database, { key }: MessageRow, client: string): Promise<void> {
  await db.messages.update(key, { client })
  await db.readings.where('message').equals(key).modify({ client })
  await db.readerQueue.where('message').equals(key).modify({ client })
}

/** @param ids Under which words may stand of mail that has moved. */
async function moveWords(
  db: Database,
  account: string,
  ids: readonly string[],
  identities: Identities,
): Promise<void> {
  const scopes = [...new Set(ids)].map((id) => [account, id])
  const dismissals = await db.dismissals.where('[account+client]').anyOf(scopes).toArray()
  for (const said of dismissals) {
    const of = db.messages.where('idKeys').anyOf(said.idKeys)
    await moveWord(db.dismissals, said, await of.first(), identities)
  }
  const replies = await db.putReplies.where('[account+client]').anyOf(scopes).toArray()
  for (const put of replies) {
    const of = db.messages.where('threadKeys').anyOf(idKeys(account, put.thread))
    await moveWord(db.putReplies, put, await of.first(), identities)
  }
}

/** What was said of a message goes where the message is, unless it holds there already. */
async function moveWord<Row extends { key: number; client: string }>(
  table: EntityTable<Row, 'key'>,
  word: Row,
  message: MessageRow | undefined,
  identities: Identities,
): Promise<void> {
  if (!message || saidUnder(message.client, identities).includes(word.client)) return
  await table.put({ ...word, client: message.client })
}
