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

export const nothingLearnt: Learnt = { dismissed: [], wanted: [] }

/** From this cosine on two vectors are neighbours: they say the same in other words. */
const nearBy = 0.9
/** So many dismissed neighbours, whoever wrote them, stop a sign for every client. */
export const severalFrom = 3

/**
 * The signs that are said: those the model is sure of and the owner has not taught it to leave, and those it is less
 * sure of that are like what the owner takes for a sign.
 * @param person Account and client id in one (see Example).
 */
export function saidSigns(
  verdict: TalkVerdict,
  person: string,
  learnt: Learnt = nothingLearnt,
): TalkVerdict {
  const saidOf = (one: MessageVerdict): MessageVerdict => ({
    ...one,
    signs: one.signs.filter((sign) => isSaid(sign, one, person, learnt)),
  })
  return new Map([...verdict].map(([key, one]) => [key, saidOf(one)]))
}

function isSaid(
  sign: ReadSign,
  { message, model }: MessageVerdict,
  person: string,
  learnt: Learnt,
): boolean {
  const neighbours = (examples: readonly Example[]) =>
    examples.filter((one) => one.model === model && isLike(sign, one))
  if (neighbours(learnt.wanted).length > 0) return true
  if (sign.probability < readerModel.thresholds[sign.type]) return false
  const dismissed = neighbours(learnt.dismissed)
  // The owner's word on the very message is kept with the sign, so that it can be taken back.
  if (dismissed.some((example) => example.message === message)) return true
  return dismissed.length < severalFrom && !dismissed.some((one) => one.person === person)
}

function isLike({ type, vector }: ReadSign, example: Example): boolean {
  return example.type === type && cosine(example.vector, vector) >= nearBy
}

/** -1 to 1; 0 where one of the vectors has no direction. */
function cosine(a: readonly number[], b: readonly number[]): number {
  const length = Math.sqrt(dot(a, a) * dot(b, b))
  return length === 0 ? 0 : dot(a, b) / length
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0)
}
