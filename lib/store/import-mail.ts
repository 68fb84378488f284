import { idKeys, type Message } from '../mail/message'
import type { ImportTally } from '../messages/client-exchanges'
import type { Settings } from '../settings/settings'
import type { Database } from './database'
import { keepMail, type ReadMail } from './keep-mail'

/** Keeps mail of an export like any other, and tells what became of it. @param now Epoch ms. */
export async function keepImported(
  db: Database,
  account: string,
  read: ReadMail,
  settings: Settings,
  now: number,
): Promise<ImportTally> {
  return db.transaction('rw', db.tables, async () => {
    const known = await keysOf(db, read.mail)
    await keepMail(db, account, read, settings, now)
    const tally: ImportTally = { kept: 0, known: 0, passed: {} }
    for (const message of read.mail) await count(db, message, known, tally)
    return tally
  })
}

async function keysOf(db: Database, mail: readonly Message[]): Promise<Set<number>> {
  const names = mail.flatMap(({ account, ids }) => idKeys(account, ids))
  return new Set(await db.messages.where('idKeys').anyOf(names).primaryKeys())
}

async function count(
  db: Database,
  { account, ids }: Message,
  known: ReadonlySet<number>,
  tally: ImportTally,
): Promise<void> {
  const names = idKeys(account, ids)
  const [key] = await db.messages.where('idKeys').anyOf(names).primaryKeys()
  if (key !== undefined) tally[known.has(key) ? 'known' : 'kept'] += 1
  const skipped = key === undefined && (await db.skipped.where('idKeys').anyOf(names).first())
  if (skipped) tally.passed[skipped.reason] = (tally.passed[skipped.reason] ?? 0) + 1
}
