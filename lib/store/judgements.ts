import { changed, type JudgementChange } from '../clients/judgement'
import type { PutReply } from '../clients/sent-replies'
import { idKeys } from '../mail/message'
import type { Settings } from '../settings/settings'
import type { Database } from './database'
import { recomputeClient } from './recompute'
import { saidOf } from './said-of'

/** Changes some of what the owner said of a client; history is computed anew. @param now Epoch ms. */
export async function judge(
  db: Database,
  account: string,
  client: string,
  change: JudgementChange,
  settings: Settings,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const { judgement } = await saidOf(db, account, client)
    await db.judgements.put({ ...changed(judgement, change), account, client })
    await recomputeClient(db, account, client, settings, now)
  })
}

/** Keeps that a reply was put into a thread: whether it was sent shows in the thread later. */
export async function keepPutReply(db: Database, account: string, reply: PutReply): Promise<void> {
  const keys = idKeys(account, reply.thread)
  await db.transaction('rw', db.messages, db.putReplies, async () => {
    const row = await db.messages.where('threadKeys').anyOf(keys).first()
    if (row) await db.putReplies.add({ ...reply, account, client: row.client })
  })
}
