import { nothingJudged } from '../clients/judgement'
import type { OwnerSaid } from '../clients/record'
import type { Database } from './database'

/** What the owner said of a client as a whole, and the replies that were put in for it. */
export async function saidOf(db: Database, account: string, client: string): Promise<OwnerSaid> {
  const [row, put] = await Promise.all([
    db.judgements.get([account, client]),
    db.putReplies.where({ account, client }).toArray(),
  ])
  if (!row) return { judgement: nothingJudged, put }
  const { account: _, client: __, ...judgement } = row
  return { judgement, put }
}
