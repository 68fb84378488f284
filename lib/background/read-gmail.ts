import { clientsToBe } from '../clients/ruled-correspondence'
import type { PageThread } from '../gmail/page/page-thread'
import { toMessages } from '../gmail/page/to-messages'
import { parseSync, readSync } from '../gmail/sync/read-sync'
import { isUnread, sentFrom, toMessage } from '../gmail/sync/to-message'
import { localeFor } from '../locales'
import { type Ids, idKeys, type Message } from '../mail/message'
import type { Owner } from '../mail/owner'
import { answer, ask } from '../messages/exchange'
import {
  mayRead,
  readOpenThread,
  responseSeen,
  threadSeen,
  viewListMarks,
} from '../messages/gmail-exchanges'
import { isReading } from '../settings/is-reading'
import type { Settings } from '../settings/settings'
import { readSettings } from '../settings/stored-settings'
import type { Database } from '../store/database'
import { forgetOldMail } from '../store/forget'
import { identitiesOf } from '../store/identities'
import { keepMail, type ReadMail } from '../store/keep-mail'
import { listMarks } from '../store/list-marks'
import { ownerAddresses } from '../store/owner-addresses'
import { rule } from '../store/verdicts'
import { countAnswer } from './answer-counts'
import { type JoinedRows, joinRows, knownLabels } from './known-rows'
import { readingOf } from './reading-of'
import { tellOfClients } from './tell-faces'

/** Takes in what the Gmail script hands over, as long as the owner lets Kindline read. */
export function readGmail(db: Database): void {
  answer(mayRead, async () => readingOf(await readSettings()))
  answer(viewListMarks, async ({ account, senders }) => {
    const settings = await readSettings()
    if (!settings.listMarks) return { marks: {} }
    const locale = localeFor(settings.language, navigator.language)
    return { marks: await listMarks(db, account, senders, locale) }
  })
  answer(responseSeen, async ({ account, text }) => {
    if (!(await mayReadNow())) return {}
    const joined = await inTurn(() => readAnswerText(account, text))
    await keep(db, account, await readAnswer(db, joined, account))
    return {}
  })
  answer(threadSeen, async ({ account, thread }) => {
    if (!(await mayReadNow())) return { again: false }
    await keep(db, account, await readPage(db, thread, account))
    return { again: await hasLeftOut(db, account, thread.ids) }
  })
}

async function mayReadNow(): Promise<boolean> {
  return isReading(await readSettings())
}

/**
 * Makes a client of whoever the open thread is with, as the owner says.
 * @returns whether the page told whom that is.
 */
export async function claimOpenThread(db: Database, tab: number): Promise<boolean> {
  const { account, thread } = await ask(readOpenThread, {}, tab)
  if (!account || !thread || !(await mayReadNow())) return false
  const owner = await ownerOf(db, account)
  const clients = clientsToBe(
    toMessages(thread, owner),
    owner.addresses,
    await identitiesOf(db, account),
  )
  const settings = await readSettings()
  for (const client of clients) {
    await rule(db, account, client, 'client', undefined, settings, Date.now())
  }
  await keep(db, account, await readPage(db, thread, account))
  return clients.length > 0
}

async function readAnswerText(account: string, text: string): Promise<JoinedRows> {
  const json = parseSync(text)
  const found = readSync(json)
  await countAnswer(json, found)
  return joinRows(account, found)
}

async function readAnswer(
  db: Database,
  { messages, writers }: JoinedRows,
  account: string,
): Promise<ReadMail> {
  const own = messages.filter((message) => (message.account ?? account) === account)
  // A page may still name the account before a switch: only mail that names its own mailbox teaches aliases.
  const aliases = sentFrom(messages.filter((message) => message.account === account))
  const owner = await ownerOf(db, account, aliases)
  return {
    mail: own.flatMap((message) => toMessage(message, owner) ?? []),
    exchanging: writers.flatMap((addresses) => exchangingWith(addresses, owner)),
    sentFrom: aliases,
  }
}

async function readPage(db: Database, thread: PageThread, account: string): Promise<ReadMail> {
  const owner = await ownerOf(db, account)
  const mail = await withoutUnread(account, toMessages(thread, owner))
  return { mail, exchanging: exchangingWith(thread.writers, owner) }
}

/** The page does not say what lies in spam or trash, or is a draft: lists may have told. */
async function withoutUnread(account: string, mail: Message[]): Promise<Message[]> {
  const labels = await knownLabels(account)
  return mail.filter(({ ids }) => !isUnread(labels(ids.gmail ?? '')))
}

/** Whether a thread holds mail that was passed over as one-way before its writer was known as a client. */
async function hasLeftOut(db: Database, account: string, thread: Ids): Promise<boolean> {
  const keys = idKeys(account, thread)
  const [kept, skipped] = await Promise.all([
    db.messages.where('threadKeys').anyOf(keys).count(),
    db.skipped.where('threadKeys').anyOf(keys).toArray(),
  ])
  return kept > 0 && skipped.some(({ reason }) => reason === 'one-way')
}

/** Whoever writes in a thread in which the owner writes too is in exchange with the owner. */
function exchangingWith(writers: readonly string[], { addresses }: Owner): string[] {
  if (!writers.some((address) => addresses.has(address))) return []
  return writers.filter((address) => !addresses.has(address))
}

async function ownerOf(
  db: Database,
  account: string,
  aliases: readonly string[] = [],
): Promise<Owner> {
  const known = await ownerAddresses(db, account)
  const { zone } = (await readSettings()).workingTime
  return { account, addresses: new Set([...known, ...aliases]), zone }
}

async function keep(db: Database, account: string, read: ReadMail): Promise<void> {
  if (read.mail.length === 0 && !read.sentFrom?.length) return
  const now = Date.now()
  const settings = await readSettings()
  // The owner may have paused, or deleted everything, while this was read.
  if (!isReading(settings)) return
  const forgot = await forgetDaily(db, settings, now)
  if ((await keepMail(db, account, read, settings, now)) || forgot) await tellOfClients(db)
}

const day = 86_400_000
/** Epoch ms at which this worker last deleted what is too old. */
let lastForgot = 0

/** Deletes what is too old, once a day. @returns whether anything was. */
async function forgetDaily(db: Database, settings: Settings, now: number): Promise<boolean> {
  if (now - lastForgot <= day) return false
  lastForgot = now
  return forgetOldMail(db, settings, now)
}

let last: Promise<unknown> = Promise.resolve()

/** One after the other: two answers at once must not write over each other's rows. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work)
  last = turn.catch(() => undefined)
  return turn
}
