import { talkOf } from '../clients/client-mail'
import { readKnownTalk } from '../clients/known-talk'
import { type Signs, signsOf } from '../clients/owner-says'
import { isOther } from '../clients/role'
import { summarise } from '../clients/summarise'
import type { Signal } from '../detectors/signal'
import { heedOwner, type Learnt } from '../reader/learnt'
import type { Settings } from '../settings/settings'
import { clientUnder } from './client-under'
import type { Database, SignalRow } from './database'
import { deleteClient } from './delete-client'
import { identitiesOf } from './identities'
import { learntFrom } from './learnt'
import { putSummaryRow } from './put-summary-row'
import { clientMailOf, ownerSays, readClient, type StoredClient, withSigns } from './read-client'
import { queueUnread, verdictOn } from './readings'
import { takeSaid } from './take-said'

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
  if (rows.length === 0) {
    await takeSaid(db, account, id)
    return deleteClient(db, account, id)
  }
  const read = await verdictOn(db, account, id, settings)
  const verdict = heedOwner(read, `${account} ${id}`, learnt ?? (await learntFrom(db)))
  const mail = rows.map(clientMailOf)
  const identities = await identitiesOf(db, account)
  const says = await ownerSays(db, account, id, identities)
  const signs = signsOf(mail, settings.workingTime, says, verdict)
  const client = await withSigns(db, { account, id, mail, identities }, signs, settings)
  await keepSigns(db, client, signs)
  await putSummary(db, client, settings, now)
  await queueUnread(db, account, id, isOther(client.role) ? [] : rows)
}

/** Tells all mail after hours anew, after the hours have changed; the signs of words stay. @param now Epoch ms. */
export async function recomputeHours(db: Database, settings: Settings, now: number): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const [account, id] of await db.clients.toCollection().primaryKeys()) {
      const { client, signs } = await clientUnder(db, account, id, settings)
      await keepSigns(db, client, signs)
      await putSummary(db, client, settings, now)
    }
  })
}

/** Keeps a client's signs, all of them whatever role keeps some from being shown. What stays is not written again. */
async function keepSigns(
  db: Database,
  { account, id: client }: StoredClient,
  { counting, dismissed }: Signs,
): Promise<void> {
  const row = (dismissed: boolean) => (signal: Signal) => ({
    ...signal,
    account,
    client,
    dismissed,
  })
  const rows = [...counting.map(row(false)), ...dismissed.map(row(true))]
  const before = new Map<string, SignalRow>()
  for (const one of await db.signals.where({ account, client }).toArray())
    before.set(nameOf(one), one)
  const fresh = rows.filter(
    (one) => JSON.stringify(one) !== JSON.stringify(before.get(nameOf(one))),
  )
  for (const one of rows) before.delete(nameOf(one))
  await db.signals.bulkDelete([...before.values()].map(({ message, type }) => [message, type]))
  await db.signals.bulkPut(fresh)
}

function nameOf({ message, type }: Signal): string {
  return `${message} ${type}`
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

/** Prepares all summaries anew from the signals as they stand. */
export async function summariseAll(db: Database, settings: Settings, now: number): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const [account, id] of await db.clients.toCollection().primaryKeys()) {
      await putSummary(db, await readClient(db, account, id, settings), settings, now)
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

async function putSummary(
  db: Database,
  client: StoredClient,
  settings: Settings,
  now: number,
): Promise<void> {
  const whole = await withTalk(db, client, settings)
  await putSummaryRow(db, { ...summarise(whole, settings, now, client.said), computedAt: now })
}

/** Keeps what a client's mail tells, where it was not known yet. */
async function withTalk(
  db: Database,
  client: StoredClient,
  { workingTime: { zone } }: Settings,
): Promise<StoredClient> {
  if (client.known?.zone === zone) return client
  const { account, id, role, mail, signals } = client
  const known = readKnownTalk(role, talkOf(mail), signals, zone, client.known)
  await db.talks.put({ ...known, account, client: id })
  return { ...client, known }
}
