import { saidUnder } from '../clients/identity'
import type { Database, JudgementRow, PutReplyRow } from './database'
import { identitiesOf } from './identities'
import { within } from './said-of'

/** What the owner said of a client as a whole, as rows, with the replies that were put in. */
export interface SaidRows {
  judgements: JudgementRow[]
  putReplies: PutReplyRow[]
}

/** Takes the owner's word on a client out of the store: it outlives none of its mail. Runs within a transaction. */
export async function takeSaid(db: Database, account: string, client: string): Promise<SaidRows> {
  const ids = await saidOfNobodyElse(db, account, client)
  const scopes = within(account, ids)
  const judgements = await db.judgements.where('[account+client]').anyOf(scopes).toArray()
  const putReplies = await db.putReplies.where('[account+client]').anyOf(scopes).toArray()
  await db.judgements.bulkDelete(scopes)
  await db.seen.bulkDelete(scopes)
  await db.putReplies.bulkDelete(putReplies.map(({ key }) => key))
  return { judgements, putReplies }
}

/** Ids of the words that hold for this client and for nobody else whose mail is kept. */
export async function saidOfNobodyElse(
  db: Database,
  account: string,
  client: string,
): Promise<string[]> {
  const identities = await identitiesOf(db, account)
  const clients = await db.clients.where({ account }).primaryKeys()
  const others = clients.flatMap(([, id]) => (id === client ? [] : saidUnder(id, identities)))
  return saidUnder(client, identities).filter((id) => !others.includes(id))
}
