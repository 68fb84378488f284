import { subMonths } from 'date-fns'
import type { Settings } from '../settings/settings'
import type { Database } from './database'
import { deleteMessages } from './delete-messages'
import { recomputeUnder } from './identities'

/** Deletes what is older than the owner wants kept. @returns whether anything was. @param now Epoch ms. */
export async function forgetOldMail(
  db: Database,
  settings: Settings,
  now: number,
): Promise<boolean> {
  const oldest = subMonths(now, settings.keepMonths).getTime()
  return db.transaction('rw', db.tables, async () => {
    await db.skipped.where('at').below(oldest).delete()
    await db.putReplies.where('at').below(oldest).delete()
    const old = await db.messages.where('at').below(oldest).toArray()
    await deleteMessages(
      db,
      old.map(({ key }) => key),
    )
    const expired = await db.dismissals.where('saidAt').below(oldest).toArray()
    await db.dismissals.bulkDelete(expired.map(({ key }) => key))
    const touched = new Map(
      [...old, ...expired].map(({ account, client }) => [
        `${account} ${client}`,
        { account, client },
      ]),
    )
    for (const { account, client } of touched.values()) {
      await recomputeUnder(db, account, client, settings, now)
    }
    return touched.size > 0
  })
}

/** Deletes all that is stored of anybody's mail. */
export async function forgetEverything(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())))
}
