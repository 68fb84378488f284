import { type ClientFacts, clientFacts } from '../clients/client-facts'
import { type ClientMail, talkOf } from '../clients/client-mail'
import { summarise } from '../clients/summarise'
import { findSignals } from '../detectors/find-signals'
import type { Signal } from '../detectors/signal'
import type { Settings } from '../settings/settings'
import type { Database, MessageRow, SignalRow } from './database'

/** A summary older than this is computed anew before it is shown: signs fade from day to day. */
const summaryAge = 3_600_000

/** Finds a client's signals anew and prepares its summary. Runs within a transaction. @param now Epoch ms. */
export async function recomputeClient(
  db: Database,
  account: string,
  id: string,
  settings: Settings,
  now: number,
): Promise<void> {
  const rows = await db.messages.where({ account, client: id }).toArray()
  await db.signals.where({ account, client: id }).delete()
  if (rows.length === 0) return db.clients.delete([account, id])
  const mail = rows.map(clientMailOf)
  const signals = findSignals(talkOf(mail), settings.workingTime)
  await db.signals.bulkPut(signals.map((signal) => ({ ...signal, account, client: id })))
  await putSummary(db, clientFacts(account, id, mail, signals), settings, now)
}

/** Finds all signals anew, after a setting that they hang on has changed. */
export async function recomputeAll(db: Database, settings: Settings, now: number): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const [account, id] of await db.clients.toCollection().primaryKeys()) {
      await recomputeClient(db, account, id, settings, now)
    }
  })
}

/** Prepares summaries that have grown old. @returns whether there were any. */
export async function refreshSummaries(
  db: Database,
  settings: Settings,
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    const rows = await db.clients.toArray()
    const old = rows.filter(({ computedAt }) => Math.abs(now - computedAt) > summaryAge)
    for (const { account, id } of old) {
      await putSummary(db, await readClient(db, account, id), settings, now)
    }
    return old.length > 0
  })
}

/** What is stored of a client, with the signals that its role lets show. */
export async function readClient(db: Database, account: string, id: string): Promise<ClientFacts> {
  const [rows, signals] = await Promise.all([
    db.messages.where({ account, client: id }).toArray(),
    db.signals.where({ account, client: id }).toArray(),
  ])
  return clientFacts(account, id, rows.map(clientMailOf), signals.map(signalOf))
}

async function putSummary(
  db: Database,
  client: ClientFacts,
  settings: Settings,
  now: number,
): Promise<void> {
  await db.clients.put({ ...summarise(client, settings, now), computedAt: now })
}

function signalOf({ account: _, client: __, ...signal }: SignalRow): Signal {
  return signal
}

function clientMailOf(row: MessageRow): ClientMail {
  return { key: String(row.key), message: row, direction: row.direction }
}
