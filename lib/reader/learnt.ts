import type { PhraseType } from '../detectors/own-phrase'
import { readerModel } from './model'
import type { MessageVerdict, ReadSign, TalkVerdict } from './verdict'

/** A sign that the owner spoke of, as the model saw it. */
export interface Example {
  type: PhraseType
  /** Key of the message that it stands in. */
  message: string
  /** Account and client id in one. */
  person: string
  /** Version of the model; what another saw can't be compared. */
  model: string
  vector: readonly number[]
}

/** What the owner's word taught, beyond the very messages that it was said of. */
export interface Learnt {
  /** Signs that the owner called no problem. */
  dismissed: readonly Example[]
  /** Words that the owner takes for a sign: what is said like them is one too. */
  wanted: readonly Example[]
}

/** So many dismissed neighbours, whoever wrote them, stop a sign for every client. */
export const severalFrom = 3

/**
 * The verdict as the owner's word has it: signs like those that were dismissed name them, and those like what the
 * owner takes for a sign are sure.
 * @param person Account and client id in one (see Example).
 */
export function heedOwner(verdict: TalkVerdict, person: string, learnt: Learnt): TalkVerdict {
  const heeded = (one: MessageVerdict): MessageVerdict => ({
    ...one,
    signs: one.signs.map((sign) => heedInSign(sign, one, person, learnt)),
  })
  return new Map([...verdict].map(([key, one]) => [key, heeded(one)]))
}

function heedInSign(
  sign: ReadSign,
  { message, model }: MessageVerdict,
  person: string,
  learnt: Learnt,
): ReadSign {
  const neighbours = (examples: readonly Example[]) =>
    examples.filter((one) => one.model === model && isLike(sign, one))
  if (neighbours(learnt.wanted).length > 0) return { ...sign, probability: 1 }
  const dismissed = neighbours(learnt.dismissed)
  // The owner's word on the very message is kept with the sign, so that it can be taken back.
  if (dismissed.some((example) => example.message === message)) return sign
  const isLeft = dismissed.length >= severalFrom || dismissed.some((one) => one.person === person)
  return isLeft ? { ...sign, alike: dismissed.map((example) => example.message) } : sign
}

function isLike({ type, vector }: ReadSign, example: Example): boolean {
  return example.type === type && cosine(example.vector, vector) >= readerModel.likeness.threshold
}

/** -1 to 1; 0 where one of the vectors has no direction. */
function cosine(a: readonly number[], b: readonly number[]): number {
  const length = Math.sqrt(dot(a, a) * dot(b, b))
  return length === 0 ? 0 : dot(a, b) / length
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0)
}
