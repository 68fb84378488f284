import { glanceOf } from '../clients/client-glance'
import type { ClientRow, Database } from './database'

/** Keeps a client's summary, and what lists show of it. Runs within a transaction. */
export async function putSummaryRow(db: Database, row: ClientRow): Promise<void> {
  await db.clients.put(row)
  await db.glances.put(glanceOf(row))
}

/** Takes somebody out of the clients. Runs within a transaction. */
export async function deleteSummary(db: Database, account: string, client: string): Promise<void> {
  await db.clients.delete([account, client])
  await db.glances.delete([account, client])
  await db.seen.delete([account, client])
}
