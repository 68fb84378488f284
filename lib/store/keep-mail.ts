import { subMonths } from 'date-fns'
import { type ClientMail, sortMail } from '../clients/client-mail'
import { idKeys, type Message } from '../mail/message'
import type { SkipReason } from '../mail/skip-reason'
import type { Settings } from '../settings/settings'
import type { Database } from './database'
import { putMessage, union } from './merge-messages'
import { recomputeClient } from './recompute'

/** Mail of one account, read at once. */
export interface ReadMail {
  mail: readonly Message[]
  exchanging?: readonly string[]
}

/**
 * Keeps what was read of one account: clients' messages with their signals, and of everyone else that
 * their mail was passed over. All or nothing; the same mail again changes nothing.
 * @param exchanging Clients known to exchange mail with the owner though this mail shows one direction.
 * @param now Epoch ms.
 * @returns whether anything that a face shows has changed.
 */
export async function keepMail(
  db: Database,
  account: string,
  { mail, exchanging = [] }: ReadMail,
  settings: Settings,
  now: number,
): Promise<boolean> {
  const oldest = subMonths(now, settings.keepMonths).getTime()
  const keyed = mail
    .filter(({ at }) => at >= oldest)
    .map((message, index) => ({ key: String(index), message }))
  return db.transaction('rw', db.tables, async () => {
    const known = await db.clients.where({ account }).primaryKeys()
    const { clients, skipped } = sortMail(
      keyed,
      new Set([account]),
      new Set([...known.map(([, id]) => id), ...exchanging]),
    )
    for (const { key, reason } of skipped) {
      const message = keyed[Number(key)]?.message
      if (message) await keepSkipped(db, message, reason)
    }
    let changed = false
    for (const [client, messages] of clients) {
      if (!(await keepMessages(db, client, messages))) continue
      await recomputeClient(db, account, client, settings, now)
      changed = true
    }
    return changed
  })
}

async function keepMessages(
  db: Database,
  client: string,
  mail: readonly ClientMail[],
): Promise<boolean> {
  let changed = false
  for (const { message, direction } of mail) {
    const { text: _, automatic: __, ...kept } = message as Message
    const names = idKeys(kept.account, kept.ids)
    if (names.length === 0) continue
    const threadKeys = idKeys(kept.account, kept.thread)
    const row = { ...kept, client, direction, idKeys: names, threadKeys }
    changed = (await putMessage(db, row)) || changed
    await db.skipped.where('idKeys').anyOf(names).delete()
  }
  return changed
}

/** Mail of somebody who is a client's person by now stays the client's. */
async function keepSkipped(db: Database, message: Message, reason: SkipReason): Promise<void> {
  const { account, at } = message
  const names = idKeys(account, message.ids)
  if (names.length === 0) return
  if ((await db.messages.where('idKeys').anyOf(names).count()) > 0) return
  const same = await db.skipped.where('idKeys').anyOf(names).distinct().toArray()
  const row = {
    account,
    at,
    reason,
    idKeys: union(
      same.flatMap(({ idKeys }) => idKeys),
      names,
    ),
    threadKeys: union(
      same.flatMap(({ threadKeys }) => threadKeys),
      idKeys(account, message.thread),
    ),
  }
  const [first, ...others] = same
  await db.skipped.bulkDelete(others.map(({ key }) => key))
  if (first) await db.skipped.update(first.key, row)
  else await db.skipped.add(row)
}
