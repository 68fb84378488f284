import { type ClientFacts, clientFacts, factsAs } from '../clients/client-facts'
import type { ClientMail } from '../clients/client-mail'
import { type Identities, saidUnder } from '../clients/identity'
import type { Mute } from '../clients/mute'
import type { OwnerSays, Signs } from '../clients/owner-says'
import type { OwnerSaid } from '../clients/record'
import type { Signal } from '../detectors/signal'
import type { Settings } from '../settings/settings'
import type { Database, MessageRow, SignalRow, TalkRow } from './database'
import { identitiesOf } from './identities'
import { verdictOn } from './readings'
import { judgementOf, saidOf, within } from './said-of'

/** A client with what the owner said; the signs that the owner dismissed stand apart. */
export interface StoredClient extends ClientFacts {
  dismissed: readonly Signal[]
  said: OwnerSaid
}

/** Somebody's mail. */
export interface StoredMail {
  account: string
  id: string
  mail: readonly ClientMail[]
  identities: Identities
  /** What it was read to tell, where that is kept. */
  talk?: TalkRow | undefined
}

/** Everything stored of a client. */
export async function readClient(
  db: Database,
  account: string,
  id: string,
  settings: Settings,
): Promise<StoredClient> {
  const [stored, signs] = await Promise.all([mailOf(db, account, id), storedSigns(db, account, id)])
  return withSigns(db, stored, signs, settings)
}

/**
 * What a client is judged by, at `now` (epoch ms) or later: its mail is left out where all that it tells is kept. Long
 * talks are judged by it in no more time than short ones.
 */
export async function readJudged(
  db: Database,
  account: string,
  id: string,
  settings: Settings,
  now: number,
): Promise<StoredClient> {
  const [identities, talk, signs] = await Promise.all([
    identitiesOf(db, account),
    db.talks.get([account, id]),
    storedSigns(db, account, id),
  ])
  const client = await withSigns(db, { account, id, mail: [], identities, talk }, signs, settings)
  const { zone } = settings.workingTime
  const isKnown = client.known?.zone === zone && client.known.outline.every(({ at }) => at <= now)
  // Whether a reply was sent is seen in the mail.
  return isKnown && client.said.put.length === 0 ? client : readClient(db, account, id, settings)
}

async function storedSigns(db: Database, account: string, client: string): Promise<Signs> {
  const rows = await db.signals.where({ account, client }).toArray()
  return {
    counting: rows.filter(({ dismissed }) => !dismissed).map(signalOf),
    dismissed: rows.filter(({ dismissed }) => dismissed).map(signalOf),
  }
}

export async function mailOf(db: Database, account: string, id: string): Promise<StoredMail> {
  const [rows, identities, talk] = await Promise.all([
    db.messages.where({ account, client: id }).toArray(),
    identitiesOf(db, account),
    db.talks.get([account, id]),
  ])
  return { account, id, mail: rows.map(clientMailOf), identities, talk }
}

/** Somebody with signs. What their mail tells is read from it where that is not kept. */
export async function withSigns(
  db: Database,
  stored: StoredMail,
  { counting, dismissed }: Signs,
  settings: Settings,
): Promise<StoredClient> {
  const { account, id, mail, identities, talk } = stored
  const said = await saidOf(db, account, id, identities)
  const client = { account, id, mail, identities }
  const facts = talk
    ? factsAs(talk.role, { ...client, known: talk }, counting)
    : await factsAnew(db, stored, counting, settings)
  return { ...facts, dismissed, said }
}

async function factsAnew(
  db: Database,
  stored: StoredMail,
  counting: readonly Signal[],
  settings: Settings,
): Promise<ClientFacts> {
  const { account, id, mail, identities } = stored
  const [settled, verdict] = await Promise.all([
    isSettled(db, account, saidUnder(id, identities)),
    verdictOn(db, account, id, settings),
  ])
  return clientFacts({ account, id, mail, identities, settled, verdict }, counting)
}

/** Everything that the owner said which bears on a client's signs. */
export async function ownerSays(
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

export function signalOf({ account: _, client: __, dismissed: ___, ...signal }: SignalRow): Signal {
  return signal
}

export function clientMailOf(row: MessageRow): ClientMail {
  return { key: String(row.key), message: row, direction: row.direction }
}
