import type { TalkMessage } from './detector'

/** The mail before this one in its thread: what it answers, or follows up. */
export function mailBefore(
  { thread }: TalkMessage,
  earlier: readonly TalkMessage[],
): TalkMessage | undefined {
  return earlier.findLast((other) => other.thread === thread)
}
