import type { Database } from './database'

/** Deletes all that was worked out of a client's mail. Runs within a transaction. */
export async function deleteClient(db: Database, account: string, client: string): Promise<void> {
  await deleteWorkedOut(db, account, client)
  await db.seen.delete([account, client])
}

/** The same of a client that is part of another by now: what the owner has looked at stays looked at. */
export async function deleteWorkedOut(
  db: Database,
  account: string,
  client: string,
): Promise<void> {
  await db.signals.where({ account, client }).delete()
  await db.talks.delete([account, client])
  await db.clients.delete([account, client])
  await db.glances.delete([account, client])
}
