import { changed, type JudgementChange, nothingJudged } from '../clients/judgement'
import type { PutReply } from '../clients/sent-replies'
import { idKeys } from '../mail/message'
import type { Settings } from '../settings/settings'
import type { Database } from './database'
import { identitiesOf } from './identities'
import { recomputeClient } from './recompute'
import { judgementsOf } from './said-of'

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
    const identities = await identitiesOf(db, account)
    const { own, parts } = await judgementsOf(db, account, client, identities)
    await db.judgements.put({ ...changed(own ?? nothingJudged, change), account, client })
    for (const part of parts) {
      const { client: id } = part
      await db.judgements.put({ ...changed(part, takenBack(change)), account, client: id })
    }
    await recomputeClient(db, account, client, settings, now)
  })
}

/** What a change takes back: that shows through from no part either. */
function takenBack({ answers = {}, note, zone }: JudgementChange): JudgementChange {
  const none = Object.entries(answers).filter(([, answer]) => answer === null)
  return {
    answers: Object.fromEntries(none),
    ...(note === null ? { note } : {}),
    ...(zone === null ? { zone } : {}),
  }
}

/** Keeps that a reply was put into a thread: whether it was sent shows in the thread later. */
export async function keepPutReply(db: Database, account: string, reply: PutReply): Promise<void> {
  const keys = idKeys(account, reply.thread)
  await db.transaction('rw', db.messages, db.putReplies, async () => {
    const row = await db.messages.where('threadKeys').anyOf(keys).first()
    if (row) await db.putReplies.add({ ...reply, account, client: row.client })
  })
}
