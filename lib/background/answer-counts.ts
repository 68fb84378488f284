import { storage } from '@wxt-dev/storage'
import type { SyncMessage } from '../gmail/sync/sync-message'

/** How Gmail's answers were read since the browser started: the sign of a change on Gmail's side. */
export interface AnswerCounts {
  answers: number
  /** Answers that were no JSON. */
  broken: number
  /** Answers in which no message was found; changes of labels are among them. */
  empty: number
  messages: number
  bodies: number
}

const none: AnswerCounts = { answers: 0, broken: 0, empty: 0, messages: 0, bodies: 0 }
const item = storage.defineItem<AnswerCounts>('session:answers', { fallback: none })

export function answerCounts(): Promise<AnswerCounts> {
  return item.getValue()
}

/** @param json The parsed answer; undefined where it was no JSON. */
export async function countAnswer(json: unknown, found: readonly SyncMessage[]): Promise<void> {
  const before = await item.getValue()
  await item.setValue({
    answers: before.answers + 1,
    broken: before.broken + Number(json === undefined),
    empty: before.empty + Number(json !== undefined && found.length === 0),
    messages: before.messages + found.length,
    bodies: before.bodies + found.filter(({ body }) => body).length,
  })
}
