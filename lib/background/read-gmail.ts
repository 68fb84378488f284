import type { PageThread } from '../gmail/page/page-thread'
import { toMessages } from '../gmail/page/to-messages'
import { parseSync, readSync } from '../gmail/sync/read-sync'
import { toMessage } from '../gmail/sync/to-message'
import { clientIdOf } from '../mail/organisation'
import { answer } from '../messages/exchange'
import { mayRead, responseSeen, threadSeen } from '../messages/gmail-exchanges'
import { readSettings } from '../settings/stored-settings'
import type { Database } from '../store/database'
import { keepMail, type ReadMail } from '../store/keep-mail'
import { joinRows } from './known-rows'
import { tellFaces } from './tell-faces'

/** Takes in what the Gmail script hands over, as long as the owner lets Kindline read. */
export function readGmail(db: Database): void {
  answer(mayRead, async () => ({ reading: await isReading() }))
  answer(responseSeen, async ({ account, text }) => {
    if (!(await isReading())) return {}
    const messages = await inTurn(() => joinRows(readSync(parseSync(text))))
    const own = messages.filter((message) => (message.account ?? account) === account)
    await keep(db, account, { mail: own.flatMap((message) => toMessage(message, account) ?? []) })
    return {}
  })
  answer(threadSeen, async ({ account, thread }) => {
    if (await isReading()) await keep(db, account, readPage(thread, account))
    return {}
  })
}

async function isReading(): Promise<boolean> {
  const { startedReadingAt, paused } = await readSettings()
  return startedReadingAt !== null && !paused
}

/** Whoever writes in a thread in which the owner writes too is in exchange with the owner. */
function readPage(thread: PageThread, account: string): ReadMail {
  const mail = toMessages(thread, account)
  if (!thread.writers.includes(account)) return { mail }
  const others = thread.writers.filter((address) => address !== account)
  return { mail, exchanging: others.map(clientIdOf) }
}

async function keep(db: Database, account: string, read: ReadMail): Promise<void> {
  if (read.mail.length === 0) return
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
