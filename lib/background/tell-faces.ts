import { ask } from '../messages/exchange'
import { changed } from '../messages/face-exchanges'

/** Tells open faces that what they show has changed; none open is as good. */
export async function tellFaces(): Promise<void> {
  await ask(changed, {}).catch(() => undefined)
}
