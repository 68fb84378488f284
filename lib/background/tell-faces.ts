import { ask } from '../messages/exchange'
import { changed } from '../messages/face-exchanges'
import type { Database } from '../store/database'
import { showBadge } from './badge'

/** Tells open faces that what they show has changed; none open is as good. */
export async function tellFaces(): Promise<void> {
  await ask(changed, {}).catch(() => undefined)
}

/** Something about clients has changed: the icon's badge and open faces follow. */
export async function tellOfClients(db: Database): Promise<void> {
  await showBadge(db)
  await tellFaces()
}
