import { glanceOf } from '../clients/client-glance'
import type { ClientRow, Database } from './database'

/** Keeps a client's summary, and what lists show of it. Runs within a transaction. */
export async function putSummaryRow(db: Database, row: ClientRow): Promise<void> {
  await db.clients.put(row)
  await db.glances.put(glanceOf(row))
}
