import { talkOf } from '../clients/client-mail'
import type { ReaderResult, ReaderWork } from '../messages/reader-exchanges'
import type { Settings } from '../settings/settings'
import type { Database, QueueRow } from './database'
import { clientMailOf } from './read-client'
import { putReadings } from './readings'
import { recomputeClient } from './recompute'

/** Somebody by account and client id. */
interface Person {
  account: string
  client: string
}

/** What asks for reading first. */
interface Wishes {
  /** Names (see idKeys) of the threads that are open in Gmail. */
  open: readonly string[]
  /** Whose mail was read last: it is read to its end before the next one's. */
  last?: Person | undefined
}

/** The next message for the trained reader, within its client's whole talk; none when all is read. */
export async function nextWork(
  db: Database,
  { reader, workingTime }: Settings,
  wishes: Wishes,
): Promise<ReaderWork | undefined> {
  if (reader === 'off') return undefined
  const next = await nextInQueue(db, wishes, reader)
  if (!next) return undefined
  const { account, client, message } = next
  const rows = await db.messages.where({ account, client }).toArray()
  return {
    account,
    client,
    wanted: String(message),
    talk: talkOf(rows.map(clientMailOf)),
    zone: workingTime.zone,
  }
}

/** Whether there is anything to read. */
export async function hasWork(
  db: Database,
  { reader }: Settings,
  open: readonly string[],
): Promise<boolean> {
  return reader !== 'off' && (await nextInQueue(db, { open }, reader)) !== undefined
}

/** The newest of the open threads, else of whoever is being read, else of all. */
async function nextInQueue(
  db: Database,
  { open, last }: Wishes,
  reader: 'all' | 'open',
): Promise<QueueRow | undefined> {
  const inOpen = await db.readerQueue.where('threadKeys').anyOf(open).sortBy('at')
  if (inOpen.length > 0 || reader === 'open') return inOpen.at(-1)
  const { account, client } = last ?? {}
  const ofLast = last ? await db.readerQueue.where({ account, client }).sortBy('at') : []
  return ofLast.at(-1) ?? db.readerQueue.orderBy('at').last()
}

/**
 * Keeps what the trained reader said. It counts at once where the mail is open in Gmail, else when all of the
 * client's mail is read: so the score changes once.
 * @param open Names (see idKeys) of the threads that are open in Gmail.
 * @param now Epoch ms.
 * @returns whether it counts by now.
 */
export async function keepReading(
  db: Database,
  { account, client, verdicts }: ReaderResult,
  open: readonly string[],
  settings: Settings,
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    const read = await putReadings(db, account, client, verdicts)
    const isOpen = read.some(({ threadKeys }) => threadKeys.some((key) => open.includes(key)))
    const left = await db.readerQueue.where({ account, client }).count()
    if (!isOpen && left > 0) return false
    await recomputeClient(db, account, client, settings, now)
    return true
  })
}
