import type { ReadMessage, TalkMessage } from '../detectors/detector'
import { oldestFirst } from '../detectors/oldest-first'
import type { Signal, SignalType } from '../detectors/signal'
import { readSentences } from '../languages/match'

/** One message of the talk with the signs that were found in it. */
export interface Mail extends ReadMessage {
  signs: ReadonlyMap<SignalType, Signal>
}

export type Role = Mail['role']

/** What a fact stands on: a message and an exact piece of its new text (or its subject). */
export interface Told {
  /** Key of the message. */
  message: string
  thread: string
  /** Epoch ms of the message. */
  at: number
  by: Role
  words: string
}

/** The talk oldest first, whichever order it came in, each text read once. */
export function readInOrder(talk: readonly TalkMessage[]): ReadMessage[] {
  return talk
    .toSorted(oldestFirst)
    .map((message) => ({ ...message, sentences: readSentences(message.newText) }))
}

/** A message with the signs that were found in it. */
export function withSigns(message: ReadMessage, own: readonly Signal[] = []): Mail {
  return { ...message, signs: new Map(own.map((signal) => [signal.type, signal])) }
}

/** The talk oldest first with its signs; signs of messages that are not in it are left out. */
export function mailsInOrder(talk: readonly TalkMessage[], signals: readonly Signal[]): Mail[] {
  const byMessage = new Map<string, Signal[]>()
  for (const signal of signals) {
    const own = byMessage.get(signal.message)
    if (own) own.push(signal)
    else byMessage.set(signal.message, [signal])
  }
  return readInOrder(talk).map((one) => withSigns(one, byMessage.get(one.key)))
}

export function told({ key, thread, at, role }: TalkMessage, words: string): Told {
  return { message: key, thread, at, by: role, words }
}

export function otherSide(role: Role): Role {
  return role === 'client' ? 'owner' : 'client'
}
