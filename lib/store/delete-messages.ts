import type { Database } from './database'

/** Deletes messages with all that the trained reader said of them. Runs within a transaction. */
export async function deleteMessages(db: Database, keys: number[]): Promise<void> {
  await db.messages.bulkDelete(keys)
  await forgetReadings(db, keys)
  await db.readerQueue.bulkDelete(keys)
}

/** Runs within a transaction. */
export async function forgetReadings(db: Database, messages: number[]): Promise<void> {
  await db.readings.where('message').anyOf(messages).delete()
}
