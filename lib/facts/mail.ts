import type { TalkMessage } from '../detectors/detector'
import { readSentences, type Sentence, saysSign } from '../detectors/match'
import type { Signal, SignalType } from '../detectors/signal'
import type { FactPack } from '../languages/fact-pack'
import { factPacks } from '../languages/facts'
import type { SignPhrases } from '../languages/phrase-pack'

/** One message of the talk with the signs that were found in it. */
export interface Mail extends TalkMessage {
  signs: ReadonlyMap<SignalType, Signal>
  sentences: readonly Sentence[]
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

/** The talk oldest first, whichever order it came in; signs of messages that are not in it are left out. */
export function mailsInOrder(talk: readonly TalkMessage[], signals: readonly Signal[]): Mail[] {
  const byMessage = new Map<string, Signal[]>()
  for (const signal of signals) {
    byMessage.set(signal.message, [...(byMessage.get(signal.message) ?? []), signal])
  }
  return talk
    .toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))
    .map((message) => ({
      ...message,
      signs: new Map((byMessage.get(message.key) ?? []).map((signal) => [signal.type, signal])),
      sentences: readSentences(message.newText),
    }))
}

export function told({ key, thread, at, role }: Mail, words: string): Told {
  return { message: key, thread, at, by: role, words }
}

/** Whether a sentence says a concept in any language. */
export function says(
  text: string,
  concept: (pack: FactPack) => SignPhrases,
  inContext = false,
): boolean {
  return factPacks.some((pack) => saysSign(text, concept(pack), inContext))
}

/** Whether a text has words of a concept in any language. */
export function speaksOf(text: string, concept: (pack: FactPack) => RegExp): boolean {
  return factPacks.some((pack) => concept(pack).test(text))
}

/** The first sentence that says a concept. */
export function sentenceSaying(
  { sentences }: Mail,
  concept: (pack: FactPack) => SignPhrases,
): Sentence | undefined {
  return sentences.find(({ text }) => says(text, concept))
}

export function otherSide(role: Role): Role {
  return role === 'client' ? 'owner' : 'client'
}
