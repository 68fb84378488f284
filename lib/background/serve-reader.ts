import { answer } from '../messages/exchange'
import { closeReader, nextReading } from '../messages/reader-exchanges'
import { readSettings } from '../settings/stored-settings'
import type { Database } from '../store/database'
import { keepReading, nextWork } from '../store/reader-queue'
import { recomputeAll } from '../store/recompute'
import { showClients, tellOfClients } from './tell-faces'
import { mayRead, openThreads, putReaderAway } from './wake-reader'

/** Gives the trained reader's page its work and takes in what it says. */
export function serveReader(db: Database): void {
  answer(nextReading, async ({ done }) => {
    const settings = await readSettings()
    if (!(await mayRead(settings))) return {}
    const open = await openThreads()
    if (done && (await keepReading(db, done, open, settings, Date.now()))) await showClients(db)
    const work = await nextWork(db, settings, { open, last: done })
    return work ? { work } : {}
  })
  answer(closeReader, async ({ failed }) => {
    await putReaderAway(failed)
    return {}
  })
}

/** After an install or update: another model reads the stored mail again, by and by. */
export async function readAnew(db: Database): Promise<void> {
  await recomputeAll(db, await readSettings(), Date.now())
  await tellOfClients(db)
}
