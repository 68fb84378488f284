import type { Database, JudgementRow, PutReplyRow } from './database'

/** What the owner said of a client as a whole, as rows, with the replies that were put in. */
export interface SaidRows {
  judgements: JudgementRow[]
  putReplies: PutReplyRow[]
}

/** Takes the owner's word on a client out of the store: it outlives none of its mail. Runs within a transaction. */
export async function takeSaid(db: Database, account: string, client: string): Promise<SaidRows> {
  const judged = db.judgements.where({ account, client })
  const put = db.putReplies.where({ account, client })
  const rows = { judgements: await judged.toArray(), putReplies: await put.toArray() }
  await judged.delete()
  await put.delete()
  return rows
}
