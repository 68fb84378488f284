import { type ClientFacts, clientFacts } from '../clients/client-facts'
import type { ClientMail } from '../clients/client-mail'
import type { Mute } from '../clients/mute'
import { type OwnerSays, signsOf } from '../clients/owner-says'
import { isOther } from '../clients/role'
import { summarise } from '../clients/summarise'
import type { Signal } from '../detectors/signal'
import { heedOwner, type Learnt } from '../reader/learnt'
import type { Settings } from '../settings/settings'
import type { Database, MessageRow, SignalRow } from './database'
import { learntFrom } from './learnt'
import { queueUnread, verdictOn } from './readings'

/** A summary older than this is computed anew before it is shown: signs fade from day to day. */
const summaryAge = 3_600_000

/**
 * Finds a client's signals anew, prepares its summary and lays out what of its mail the trained reader has still
 * to read. Runs within a transaction.
 * @param now Epoch ms.
 * @param learnt What the owner's word has taught, where it is at hand.
 */
export async function recomputeClient(
  db: Database,
  account: string,
  id: string,
  settings: Settings,
  now: number,
  learnt?: Learnt,
): Promise<void> {
  const rows = await db.messages.where({ account, client: id }).toArray()
  await db.signals.where({ account, client: id }).delete()
  if (rows.length === 0) return db.clients.delete([account, id])
  const read = await verdictOn(db, account, id, settings)
  const verdict = heedOwner(read, `${account} ${id}`, learnt ?? (await learntFrom(db)))
  const mail = rows.map(clientMailOf)
  const says = await ownerSays(db, account, id)
  const { counting, dismissed } = signsOf(mail, settings.workingTime, says, verdict)
  await db.signals.bulkPut([
    ...counting.map((signal) => ({ ...signal, account, client: id, dismissed: false })),
    ...dismissed.map((signal) => ({ ...signal, account, client: id, dismissed: true })),
  ])
  const settled = await isSettled(db, account, id)
  const facts = clientFacts({ account, id, mail, settled, verdict }, counting)
  await putSummary(db, facts, settings, now)
  await queueUnread(db, account, id, isOther(facts.role) ? [] : rows)
}

/** Finds all signals anew, after a setting that they hang on has changed. */
export async function recomputeAll(db: Database, settings: Settings, now: number): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const learnt = await learntFrom(db)
    for (const [account, id] of await db.clients.toCollection().primaryKeys()) {
      await recomputeClient(db, account, id, settings, now, learnt)
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
      await putSummary(db, await readClient(db, account, id, settings), settings, now)
    }
    return old.length > 0
  })
}

/** Everything that the owner said which bears on a client's signs. */
async function ownerSays(db: Database, account: string, client: string): Promise<OwnerSays> {
  const [dismissals, mutes, phrases] = await Promise.all([
    db.dismissals.where({ account, client }).toArray(),
    mutesOf(db, account, client),
    db.phrases.toArray(),
  ])
  return { dismissals, mutes, phrases }
}

/** Whether the owner said that this is a client: then no reading of the talk matters. */
async function isSettled(db: Database, account: string, client: string): Promise<boolean> {
  return (await db.verdicts.get([account, client]))?.verdict === 'client'
}

/** The types that are muted for a client, by itself or everywhere. */
export function mutesOf(db: Database, account: string, client: string): Promise<Mute[]> {
  const scopes = [
    [account, client],
    ['', ''],
  ]
  return db.mutes.where('[account+client]').anyOf(scopes).toArray()
}

/** Everything stored of a client; the signs that the owner dismissed stand apart. */
export async function readClient(
  db: Database,
  account: string,
  id: string,
  settings: Settings,
): Promise<ClientFacts & { dismissed: Signal[] }> {
  const [rows, signals, verdict] = await Promise.all([
    db.messages.where({ account, client: id }).toArray(),
    db.signals.where({ account, client: id }).toArray(),
    verdictOn(db, account, id, settings),
  ])
  const known = { account, id, mail: rows.map(clientMailOf), verdict }
  const settled = await isSettled(db, account, id)
  const counting = signals.filter(({ dismissed }) => !dismissed).map(signalOf)
  return {
    ...clientFacts({ ...known, settled }, counting),
    dismissed: signals.filter(({ dismissed }) => dismissed).map(signalOf),
  }
}

async function putSummary(
  db: Database,
  client: ClientFacts,
  settings: Settings,
  now: number,
): Promise<void> {
  await db.clients.put({ ...summarise(client, settings, now), computedAt: now })
}

function signalOf({ account: _, client: __, dismissed: ___, ...signal }: SignalRow): Signal {
  return signal
}

export function clientMailOf(row: MessageRow): ClientMail {
  return { key: String(row.key), message: row, direction: row.direction }
}
