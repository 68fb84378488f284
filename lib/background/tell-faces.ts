import { ask } from '../messages/exchange'
import { changed } from '../messages/face-exchanges'
import type { Database } from '../store/database'
import { preparePopup } from './prepare-popup'
import { wakeReader } from './wake-reader'

/** Tells open faces that what they show has changed; none open is as good. */
export async function tellFaces(): Promise<void> {
  await ask(changed, {}).catch(() => undefined)
}

/** What is known of clients has changed: what the toolbar shows and open faces follow. */
export async function showClients(db: Database): Promise<void> {
  await preparePopup(db)
  await tellFaces()
}

/** Mail or the owner's word has come in: faces follow, and the trained reader looks for what it has not read. */
export async function tellOfClients(db: Database): Promise<void> {
  await showClients(db)
  await wakeReader(db)
}
