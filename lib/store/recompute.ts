import { type ClientFacts, clientFacts } from '../clients/client-facts'
import type { ClientMail } from '../clients/client-mail'
import { type Identities, saidUnder } from '../clients/identity'
import type { Mute } from '../clients/mute'
import { type OwnerSays, type Signs, signsOf } from '../clients/owner-says'
import type { OwnerSaid } from '../clients/record'
import { isOther } from '../clients/role'
import { signsUnder } from '../clients/signs-under'
import { summarise } from '../clients/summarise'
import type { Signal } from '../detectors/signal'
import { heedOwner, type Learnt } from '../reader/learnt'
import type { TalkVerdict } from '../reader/verdict'
import type { Settings } from '../settings/settings'
import type { Database, MessageRow, SignalRow } from './database'
import { identitiesOf } from './identities'
import { learntFrom } from './learnt'
import { queueUnread, verdictOn } from './readings'
import { judgementOf, saidOf, within } from './said-of'
import { takeSaid } from './take-said'

/** A client with what the owner said; the signs that the owner dismissed stand apart. */
interface KnownClient extends ClientFacts {
  dismissed: readonly Signal[]
  said: OwnerSaid
}

/** A summary older than this is computed anew before it is shown: signs fade from day to day. */
const summaryAge = 3_600_000

/** What a client is told from: its mail, and the trained reader's word on it. */
interface ReadMail {
  account: string
  id: string
  mail: readonly ClientMail[]
  verdict: TalkVerdict
  identities: Identities
}

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
    await db.signals.where({ account, client: id }).delete()
    await takeSaid(db, account, id)
    return db.clients.delete([account, id])
  }
  const read = await verdictOn(db, account, id, settings)
  const verdict = heedOwner(read, `${account} ${id}`, learnt ?? (await learntFrom(db)))
  const mail = rows.map(clientMailOf)
  const identities = await identitiesOf(db, account)
  const says = await ownerSays(db, account, id, identities)
  const signs = signsOf(mail, settings.workingTime, says, verdict)
  const known = { account, id, mail, verdict, identities }
  const { role } = await keepSigns(db, known, signs, settings, now)
  await queueUnread(db, account, id, isOther(role) ? [] : rows)
}

/** Tells all mail after hours anew, after the hours have changed; the signs of words stay. @param now Epoch ms. */
export async function recomputeHours(db: Database, settings: Settings, now: number): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const [account, id] of await db.clients.toCollection().primaryKeys()) {
      const { read, signs } = await underSettings(db, account, id, settings)
      await keepSigns(db, read, signs, settings, now)
    }
  })
}

/** A client as other settings would have it, by the signs that are stored. Nothing is written. */
export async function clientUnder(
  db: Database,
  account: string,
  id: string,
  settings: Settings,
): Promise<KnownClient> {
  const { read, signs } = await underSettings(db, account, id, settings)
  return knownClient(db, read, signs)
}

async function underSettings(db: Database, account: string, id: string, settings: Settings) {
  const read = await mailOf(db, account, id, settings)
  const rows = await db.signals.where({ account, client: id }).toArray()
  const says = await ownerSays(db, account, id, read.identities)
  const signs = signsUnder(settings.workingTime, read.mail, rows.map(signalOf), says)
  return { read, signs }
}

async function mailOf(
  db: Database,
  account: string,
  id: string,
  settings: Settings,
): Promise<ReadMail> {
  const [rows, verdict, identities] = await Promise.all([
    db.messages.where({ account, client: id }).toArray(),
    verdictOn(db, account, id, settings),
    identitiesOf(db, account),
  ])
  return { account, id, mail: rows.map(clientMailOf), verdict, identities }
}

/** Writes a client's signs, all of them whatever role keeps some from being shown, and its summary. */
async function keepSigns(
  db: Database,
  read: ReadMail,
  signs: Signs,
  settings: Settings,
  now: number,
): Promise<KnownClient> {
  const { account, id: client } = read
  const row = (dismissed: boolean) => (signal: Signal) => ({
    ...signal,
    account,
    client,
    dismissed,
  })
  await db.signals.where({ account, client }).delete()
  await db.signals.bulkPut([...signs.counting.map(row(false)), ...signs.dismissed.map(row(true))])
  const known = await knownClient(db, read, signs)
  await putSummary(db, known, settings, now)
  return known
}

async function knownClient(
  db: Database,
  read: ReadMail,
  { counting, dismissed }: Signs,
): Promise<KnownClient> {
  const { account, id, identities } = read
  const settled = await isSettled(db, account, saidUnder(id, identities))
  const said = await saidOf(db, account, id, identities)
  return { ...clientFacts({ ...read, settled }, counting), dismissed, said }
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

/** Everything that the owner said which bears on a client's signs. */
async function ownerSays(
  db: Database,
  account: string,
  client: string,
  identities: Identities,
): Promise<OwnerSays> {
  const ids = saidUnder(client, identities)
  const [dismissals, mutes, phrases, { zone }] = await Promise.all([
    db.dismissals.where('[account+client]').anyOf(within(account, ids)).toArray(),
    mutesUnder(db, account, ids),
    db.phrases.toArray(),
    judgementOf(db, account, client, identities),
  ])
  return { dismissals, mutes, phrases, ...(zone ? { zone } : {}) }
}

/** Whether the owner said that this is a client: then no reading of the talk matters. */
async function isSettled(db: Database, account: string, ids: readonly string[]): Promise<boolean> {
  const rows = await db.verdicts.bulkGet(within(account, ids))
  return rows.some((row) => row?.verdict === 'client')
}

/** The types that are muted for a client, by itself or everywhere. */
export async function mutesOf(db: Database, account: string, client: string): Promise<Mute[]> {
  return mutesUnder(db, account, saidUnder(client, await identitiesOf(db, account)))
}

function mutesUnder(db: Database, account: string, ids: readonly string[]): Promise<Mute[]> {
  const scopes = [...within(account, ids), ['', '']]
  return db.mutes.where('[account+client]').anyOf(scopes).toArray()
}

/** Everything stored of a client. */
export async function readClient(
  db: Database,
  account: string,
  id: string,
  settings: Settings,
): Promise<KnownClient> {
  const [read, rows] = await Promise.all([
    mailOf(db, account, id, settings),
    db.signals.where({ account, client: id }).toArray(),
  ])
  return knownClient(db, read, {
    counting: rows.filter(({ dismissed }) => !dismissed).map(signalOf),
    dismissed: rows.filter(({ dismissed }) => dismissed).map(signalOf),
  })
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
