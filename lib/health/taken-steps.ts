import * as z from 'zod/mini'
import type { TalkMessage } from '../detectors/detector'
import { readSentences, saysSign } from '../detectors/match'
import type { Signal } from '../detectors/signal'
import { stepPacks } from '../languages/steps'
import { harms } from './weights'

/** A rung of the ladder that the owner has taken in a mail. */
export const TakenStep = z.object({
  step: z.enum(['boundary', 'talk', 'reprice', 'part']),
  /** Key of the mail. */
  message: z.string(),
  /** Epoch ms. */
  at: z.number(),
  /** The words that say it. */
  quote: z.string(),
})
export type TakenStep = z.infer<typeof TakenStep>

/** Highest first: a mail that parts and talks of the price parts. */
const rungs = ['part', 'reprice', 'talk', 'boundary'] as const
/** Words of a boundary are an answer only while there is something to answer. */
const ANSWERED_WITHIN = 60 * 86_400_000

/**
 * The steps that the owner's own mail shows, oldest first. Words that restate what was agreed are everyday ones:
 * they are a step only after a sign of trouble in the 60 days before.
 */
export function readTakenSteps(
  talk: readonly TalkMessage[],
  signals: readonly Signal[],
): TakenStep[] {
  const troubles = signals.filter(({ type }) => harms(type)).map(({ at }) => at)
  return talk
    .filter(({ role, at }) => role === 'owner' && troubles.some((one) => answers(at, one)))
    .flatMap((mail) => stepIn(mail) ?? [])
    .sort((a, b) => a.at - b.at)
}

function answers(at: number, trouble: number): boolean {
  return trouble < at && at - trouble < ANSWERED_WITHIN
}

function stepIn({ key, at, newText }: TalkMessage): TakenStep | undefined {
  const sentences = readSentences(newText)
  for (const step of rungs) {
    const said = sentences.find(({ text }) => stepPacks.some((pack) => saysSign(text, pack[step])))
    if (said) return { step, message: key, at, quote: said.quote }
  }
  return undefined
}
