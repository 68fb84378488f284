import type { ReaderProgress } from '../messages/views'
import { readerModel } from '../reader/model'
import type { Settings } from '../settings/settings'
import type { Database } from './database'

/** Fewer messages than this are read before anybody could wonder. */
const worthSaying = 10

/** How far the trained reader has come; none where little or nothing is left. */
export async function readerProgress(
  db: Database,
  { reader }: Settings,
): Promise<ReaderProgress | undefined> {
  if (reader !== 'all') return undefined
  const waiting = await db.readerQueue.count()
  if (waiting < worthSaying) return undefined
  const read = await db.readings.where('model').equals(readerModel.version).count()
  return { read, total: read + waiting }
}
