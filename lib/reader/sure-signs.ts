import { readerModel } from './model'
import type { ReadSign, TalkVerdict } from './verdict'

/** Whether the model alone is enough to say a sign. */
export function isSure({ type, probability }: ReadSign): boolean {
  return probability >= readerModel.thresholds[type]
}

/** The verdict with the signs alone of which the model is sure. */
export function sureSigns(verdict: TalkVerdict): TalkVerdict {
  return new Map(
    [...verdict].map(([key, one]) => [key, { ...one, signs: one.signs.filter(isSure) }]),
  )
}
