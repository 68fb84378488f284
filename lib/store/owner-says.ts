import { saidUnder } from '../clients/identity'
import type { Mute } from '../clients/mute'
import { covers, dismissalOf, isAbout } from '../clients/owner-says'
import type { PhraseTrial } from '../clients/phrase-trial'
import { tryPhrase } from '../clients/try-phrase'
import { foldWords } from '../detectors/fold-words'
import type { OwnPhrase } from '../detectors/own-phrase'
import type { Signal, SignalType } from '../detectors/signal'
import { severalFrom } from '../reader/learnt'
import type { Settings } from '../settings/settings'
import type { Database, DismissalRow, MessageRow } from './database'
import { identitiesOf, recomputeUnder } from './identities'
import { clientMailOf } from './read-client'
import { recomputeAll, recomputeClient } from './recompute'
import { within } from './said-of'

/** Which sign is meant: signs have no other name, and a message has one of a type. */
type SignName = Pick<Signal, 'message' | 'type'>

/** Keeps that a sign is no problem, and that the same words of the client are none. @param now Epoch ms. */
export async function dismissSign(
  db: Database,
  { message, type }: SignName,
  settings: Settings,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const row = await db.messages.get(Number(message))
    const signal = await db.signals.get([message, type])
    if (!row || !signal || signal.dismissed) return
    const { account, client } = row
    const said = { ...dismissalOf(signal, clientMailOf(row)), idKeys: row.idKeys }
    await db.dismissals.add({ ...said, account, client, saidAt: now })
    await recomputeTaught(db, row, type, settings, now)
  })
}

/** Several dismissals teach something about every client in whose mail the sign was read. */
async function recomputeTaught(
  db: Database,
  { account, client }: MessageRow,
  type: SignalType,
  settings: Settings,
  now: number,
): Promise<void> {
  await recomputeClient(db, account, client, settings, now)
  const alike = await db.dismissals.filter((said) => said.type === type).count()
  if (alike >= severalFrom - 1) await recomputeAll(db, settings, now)
}

/** Lets the dismissals so far hold for the very words alone that they were said of. @param now Epoch ms. */
export async function unlearn(db: Database, settings: Settings, now: number): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await db.dismissals.toCollection().modify({ unlearnt: true })
    await recomputeAll(db, settings, now)
  })
}

/**
 * Makes a dismissed sign count again, with what was not counted as said alike. One that is itself said alike counts
 * again, and what was said of others holds for their very messages from then on.
 */
export async function restoreSign(
  db: Database,
  { message, type }: SignName,
  settings: Settings,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const row = await db.messages.get(Number(message))
    const signal = await db.signals.get([message, type])
    if (!row || !signal) return
    await takeBack(db, row, signal, settings, now)
    const left = await db.signals.get([message, type])
    if (!left?.detail.alike) return
    await narrow(db, await teachersOf(db, left))
    await recomputeTaught(db, row, type, settings, now)
  })
}

async function takeBack(
  db: Database,
  row: MessageRow,
  signal: Signal,
  settings: Settings,
  now: number,
): Promise<void> {
  const { account, client } = row
  const one = clientMailOf(row)
  const ids = saidUnder(client, await identitiesOf(db, account))
  const said = await db.dismissals
    .where('[account+client]')
    .anyOf(within(account, ids))
    .filter((dismissal) => covers(dismissal, signal, one))
    .toArray()
  const own = said.filter((dismissal) => isAbout(dismissal, one))
  await db.dismissals.bulkDelete(own.map(({ key }) => key))
  await narrow(
    db,
    said.filter((dismissal) => !own.includes(dismissal)),
  )
  for (const id of new Set(said.map((dismissal) => dismissal.client)))
    await recomputeUnder(db, account, id, settings, now)
  await recomputeTaught(db, row, signal.type, settings, now)
}

/** What was said of the signs that this one is like. */
async function teachersOf(db: Database, { type, detail: { alike = [] } }: Signal) {
  const rows = await db.messages.bulkGet(alike.map(Number))
  const names = new Set(rows.flatMap((row) => row?.idKeys ?? []))
  return db.dismissals
    .filter((said) => said.type === type && said.idKeys.some((name) => names.has(name)))
    .toArray()
}

/** Lets what was said hold for the very messages alone. */
async function narrow(db: Database, said: readonly DismissalRow[]): Promise<void> {
  await db.dismissals.bulkPut(said.map((one) => ({ ...one, words: '' })))
}

/** Mutes a type of sign, or lets it count again. @param now Epoch ms. */
export async function setMute(
  db: Database,
  mute: Mute,
  muted: boolean,
  settings: Settings,
  now: number,
): Promise<void> {
  const { account, client, type } = mute
  await db.transaction('rw', db.tables, async () => {
    if (muted) await db.mutes.put(mute)
    else await db.mutes.delete([account, client, type])
    if (client === '') await recomputeAll(db, settings, now)
    else await recomputeUnder(db, account, client, settings, now)
  })
}

/**
 * Adds an own phrase, folded so that no two say the same. Once it is known where its words stand, what the trained
 * reader takes for alike counts too. @param now Epoch ms.
 */
export async function addPhrase(
  db: Database,
  { type, words }: OwnPhrase,
  settings: Settings,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await db.phrases.put({ type, words: foldWords(words) })
    await recomputeAll(db, settings, now)
    await recomputeAll(db, settings, now)
  })
}

export async function removePhrase(
  db: Database,
  { type, words }: OwnPhrase,
  settings: Settings,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await db.phrases.delete([type, words])
    await recomputeAll(db, settings, now)
  })
}

/** Shows what an own phrase would find in the stored mail; nothing changes. */
export async function tryStoredPhrase(db: Database, phrase: OwnPhrase): Promise<PhraseTrial> {
  const [rows, signals, clients] = await Promise.all([
    db.messages.toArray(),
    db.signals.toArray(),
    db.clients.toArray(),
  ])
  const names = new Map(clients.map(({ account, id, name }) => [`${account} ${id}`, name]))
  const mail = rows.map((row) => ({
    ...clientMailOf(row),
    client: names.get(`${row.account} ${row.client}`) ?? row.client,
  }))
  const found = new Set(
    signals.filter(({ type }) => type === phrase.type).map(({ message }) => message),
  )
  return tryPhrase(phrase, mail, (key) => found.has(key))
}
