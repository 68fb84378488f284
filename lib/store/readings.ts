import { readerModel } from '../reader/model'
import type { MessageVerdict, TalkVerdict } from '../reader/verdict'
import type { Settings } from '../settings/settings'
import {
  type Database,
  type MessageRow,
  type QueueRow,
  queueRowOf,
  type ReadingRow,
} from './database'

/**
 * What the trained reader says of a client's mail. While a newer model reads it again, the older one's word
 * stands, so that the client's score changes once. Runs within a transaction.
 */
export async function verdictOn(
  db: Database,
  account: string,
  client: string,
  { reader }: Pick<Settings, 'reader'>,
): Promise<TalkVerdict> {
  if (reader === 'off') return new Map()
  const rows = await db.readings.where({ account, client }).toArray()
  const current = rows.filter(isCurrent)
  const older = rows.filter((row) => !isCurrent(row))
  const read = new Set(current.map(({ message }) => message))
  const rereading = older.some(({ message }) => !read.has(message))
  return new Map(
    [...current, ...(rereading ? older : [])].map((row) => [String(row.message), verdictOf(row)]),
  )
}

/**
 * Queues what of a client's mail the model has not read, and lets go of what older models said once all of it is
 * read again. Runs within a transaction.
 * @param rows The client's mail; none where nobody wants it read.
 */
export async function queueUnread(
  db: Database,
  account: string,
  client: string,
  rows: readonly MessageRow[],
): Promise<void> {
  const readings = await db.readings.where({ account, client }).toArray()
  const read = new Set(readings.filter(isCurrent).map(({ message }) => message))
  const unread = new Map(rows.filter(({ key }) => !read.has(key)).map((row) => [row.key, row]))
  const queued = new Set(await db.readerQueue.where({ account, client }).primaryKeys())
  await db.readerQueue.bulkDelete([...queued].filter((key) => !unread.has(key)))
  const added = [...unread.values()].filter(({ key }) => !queued.has(key))
  await db.readerQueue.bulkPut(added.map(queueRowOf))
  const older = readings.filter((row) => !isCurrent(row))
  if (older.some(({ message }) => !read.has(message))) return
  await db.readings.bulkDelete(older.map(({ message, model }) => [message, model]))
}

/** Keeps what the model says of messages that waited for it. @returns those. Runs within a transaction. */
export async function putReadings(
  db: Database,
  account: string,
  client: string,
  verdicts: readonly MessageVerdict[],
): Promise<QueueRow[]> {
  const waiting = await db.readerQueue.where({ account, client }).toArray()
  const keys = new Set(waiting.map(({ message }) => message))
  const fresh = verdicts.filter(({ message }) => keys.has(Number(message)))
  await db.readings.bulkPut(
    fresh.map(({ message, ...said }) => ({
      ...said,
      message: Number(message),
      account,
      client,
    })),
  )
  const read = new Set(fresh.map(({ message }) => Number(message)))
  await db.readerQueue.bulkDelete([...read])
  return waiting.filter(({ message }) => read.has(message))
}

function isCurrent({ model }: ReadingRow): boolean {
  return model === readerModel.version
}

function verdictOf({ message, model, signs, clientProbability }: ReadingRow): MessageVerdict {
  return { message: String(message), model, signs, clientProbability }
}
