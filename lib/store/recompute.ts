import { type ClientFacts, clientFacts } from '../clients/client-facts'
import type { ClientMail } from '../clients/client-mail'
import type { Mute } from '../clients/mute'
import { type OwnerSays, signsOf } from '../clients/owner-says'
import type { OwnerSaid } from '../clients/record'
import { summarise } from '../clients/summarise'
import type { Signal } from '../detectors/signal'
import type { Settings } from '../settings/settings'
import type { Database, MessageRow, SignalRow } from './database'
import { saidOf } from './said-of'

/** A client with what the owner said; the signs that the owner dismissed stand apart. */
interface KnownClient extends ClientFacts {
  dismissed: readonly Signal[]
  said: OwnerSaid
}

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
  const found = await findAnew(db, account, id, settings)
  await db.signals.where({ account, client: id }).delete()
  if (!found) return db.clients.delete([account, id])
  const { client, counting } = found
  const row = (dismissed: boolean) => (signal: Signal) => ({
    ...signal,
    account,
    client: id,
    dismissed,
  })
  await db.signals.bulkPut([...counting.map(row(false)), ...client.dismissed.map(row(true))])
  await putSummary(db, client, settings, now)
}

/**
 * All of a client as the settings have it, from the mail alone; undefined where there is none. Nothing is written.
 * @returns beside the client all signals that count, whatever role keeps some of them from being shown.
 */
export async function findAnew(
  db: Database,
  account: string,
  id: string,
  settings: Settings,
): Promise<{ client: KnownClient; counting: Signal[] } | undefined> {
  const rows = await db.messages.where({ account, client: id }).toArray()
  if (rows.length === 0) return undefined
  const mail = rows.map(clientMailOf)
  const says = await ownerSays(db, account, id)
  const { counting, dismissed } = signsOf(mail, settings.workingTime, says)
  const settled = await isSettled(db, account, id)
  const facts = clientFacts({ account, id, mail, settled }, counting)
  const client = { ...facts, dismissed, said: await saidOf(db, account, id) }
  return { client, counting }
}

/** Finds all signals anew, after a setting that they hang on has changed. */
export async function recomputeAll(db: Database, settings: Settings, now: number): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const [account, id] of await db.clients.toCollection().primaryKeys()) {
      await recomputeClient(db, account, id, settings, now)
    }
  })
}

/** Prepares all summaries anew from the signals as they stand. */
export async function summariseAll(db: Database, settings: Settings, now: number): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const [account, id] of await db.clients.toCollection().primaryKeys()) {
      await putSummary(db, await readClient(db, account, id), settings, now)
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

/** Everything that the owner said which bears on a client's signs. */
async function ownerSays(db: Database, account: string, client: string): Promise<OwnerSays> {
  const [dismissals, mutes, phrases, judgement] = await Promise.all([
    db.dismissals.where({ account, client }).toArray(),
    mutesOf(db, account, client),
    db.phrases.toArray(),
    db.judgements.get([account, client]),
  ])
  const zone = judgement?.zone ? { zone: judgement.zone } : {}
  return { dismissals, mutes, phrases, ...zone }
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

/** Everything stored of a client. */
export async function readClient(db: Database, account: string, id: string): Promise<KnownClient> {
  const [rows, signals] = await Promise.all([
    db.messages.where({ account, client: id }).toArray(),
    db.signals.where({ account, client: id }).toArray(),
  ])
  const known = { account, id, mail: rows.map(clientMailOf) }
  const settled = await isSettled(db, account, id)
  const counting = signals.filter(({ dismissed }) => !dismissed).map(signalOf)
  return {
    ...clientFacts({ ...known, settled }, counting),
    said: await saidOf(db, account, id),
    dismissed: signals.filter(({ dismissed }) => dismissed).map(signalOf),
  }
}

async function putSummary(
  db: Database,
  client: KnownClient,
  settings: Settings,
  now: number,
): Promise<void> {
  await db.clients.put({ ...summarise(client, settings, now, client.said), computedAt: now })
}

function signalOf({ account: _, client: __, dismissed: ___, ...signal }: SignalRow): Signal {
  return signal
}

export function clientMailOf(row: MessageRow): ClientMail {
  return { key: String(row.key), message: row, direction: row.direction }
}
