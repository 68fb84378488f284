import { readerModel } from './model'
import type { ReadSign, TalkVerdict } from './verdict'

/** Whether the model alone is enough to say a sign. */
export function isSure({ type, probability }: ReadSign): boolean {
  return probability >= readerModel.thresholds[type]
}

/** Below it the model by itself is wrong in more than one of three; from it on in one of sixteen (reliability in MODEL.md). */
const PLAIN = 0.8

/** Whether a sign needs nobody's word beside the model's. */
export function isPlain({ probability }: ReadSign): boolean {
  return probability >= PLAIN
}

/** The verdict with the signs alone of which the model is sure. */
export function sureSigns(verdict: TalkVerdict): TalkVerdict {
  return new Map(
    [...verdict].map(([key, one]) => [key, { ...one, signs: one.signs.filter(isSure) }]),
  )
}
