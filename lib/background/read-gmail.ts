import { clientsToBe } from '../clients/ruled-correspondence'
import type { PageThread } from '../gmail/page/page-thread'
import { toMessages } from '../gmail/page/to-messages'
import { parseSync, readSync } from '../gmail/sync/read-sync'
import { sentFrom, toMessage } from '../gmail/sync/to-message'
import { clientIdOf } from '../mail/organisation'
import type { Owner } from '../mail/owner'
import { answer, ask } from '../messages/exchange'
import { mayRead, readOpenThread, responseSeen, threadSeen } from '../messages/gmail-exchanges'
import { isReading } from '../settings/settings'
import { readSettings } from '../settings/stored-settings'
import type { Database } from '../store/database'
import { keepMail, type ReadMail } from '../store/keep-mail'
import { ownerAddresses } from '../store/owner-addresses'
import { sayClient } from '../store/verdicts'
import { countAnswer } from './answer-counts'
import { type JoinedRows, joinRows } from './known-rows'
import { tellFaces } from './tell-faces'

/** Takes in what the Gmail script hands over, as long as the owner lets Kindline read. */
export function readGmail(db: Database): void {
  answer(mayRead, async () => ({ reading: await mayReadNow() }))
  answer(responseSeen, async ({ account, text }) => {
    if (!(await mayReadNow())) return {}
    const joined = await inTurn(() => readAnswerText(text))
    await keep(db, account, await readAnswer(db, joined, account))
    return {}
  })
  answer(threadSeen, async ({ account, thread }) => {
    if (await mayReadNow()) await keep(db, account, await readPage(db, thread, account))
    return {}
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
  const clients = clientsToBe(toMessages(thread, owner), owner.addresses)
  const settings = await readSettings()
  for (const client of clients) {
    await sayClient(db, account, client, undefined, settings, Date.now())
  }
  await keep(db, account, await readPage(db, thread, account))
  return clients.length > 0
}

async function readAnswerText(text: string): Promise<JoinedRows> {
  const json = parseSync(text)
  const found = readSync(json)
  await countAnswer(json, found)
  return joinRows(found)
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
  const writers = [...thread.messages, ...thread.folded].map(({ from }) => from.address)
  return { mail: toMessages(thread, owner), exchanging: exchangingWith(writers, owner) }
}

/** Whoever writes in a thread in which the owner writes too is in exchange with the owner. */
function exchangingWith(writers: readonly string[], { addresses }: Owner): string[] {
  if (!writers.some((address) => addresses.has(address))) return []
  return writers.filter((address) => !addresses.has(address)).map(clientIdOf)
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
  const changed = await keepMail(db, account, read, await readSettings(), Date.now())
  if (changed) await tellFaces()
}

let last: Promise<unknown> = Promise.resolve()

/** One after the other: two answers at once must not write over each other's rows. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work)
  last = turn.catch(() => undefined)
  return turn
}
