import type { TalkMessage } from './detector'

type Sent = Pick<TalkMessage, 'at' | 'key'>

/** The order of a talk; messages of one moment by their keys, so that it never hangs on how they were given. */
export function oldestFirst(a: Sent, b: Sent): number {
  return a.at - b.at || (a.key < b.key ? -1 : 1)
}
