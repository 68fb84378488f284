import { idKeys, type Message } from '../mail/message'
import type { SkipReason } from '../mail/skip-reason'
import type { Database } from './database'
import { union } from './merge-messages'

/**
 * Keeps that a mail was passed over and why, and nothing of what it says. Mail of somebody who is a client's
 * person by now stays the client's. Runs within a transaction.
 * @param client Whom it is of; kept only where the owner has ruled on them, which is known anyhow.
 */
export async function keepSkipped(
  db: Database,
  message: Pick<Message, 'account' | 'at' | 'ids' | 'thread'>,
  reason: SkipReason,
  client: string,
): Promise<void> {
  const { account, at } = message
  const names = idKeys(account, message.ids)
  if (names.length === 0) return
  if ((await db.messages.where('idKeys').anyOf(names).count()) > 0) return
  const same = await db.skipped.where('idKeys').anyOf(names).distinct().toArray()
  const row = {
    account,
    at,
    reason: moreTelling(
      same.map((row) => row.reason),
      reason,
    ),
    ...(reason === 'owner-said' ? { client } : {}),
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

/** The page sees neither lists nor robots: what headers told before says more than "one-way". */
function moreTelling(known: readonly SkipReason[], reason: SkipReason): SkipReason {
  if (reason !== 'one-way') return reason
  return known.find((one) => one !== 'one-way') ?? reason
}
