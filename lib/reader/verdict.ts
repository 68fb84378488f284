import * as z from 'zod/mini'
import { PhraseType } from '../detectors/own-phrase'

/** A sign that the trained reader sees in a message, clearly or faintly. */
export const ReadSign = z.object({
  type: PhraseType,
  /** 0 to 1, calibrated. */
  probability: z.number(),
  /** The words that speak most for it: an exact piece of the message's new text. */
  quote: z.string(),
  /** What was read for it, as a direction: whole numbers from -127 to 127. Alike directions say alike. */
  vector: z.array(z.number()),
  /** Keys of the messages whose sign the owner called no problem, where this one is like theirs; never stored. */
  alike: z.optional(z.array(z.string())),
})
export type ReadSign = z.infer<typeof ReadSign>

/** What the trained reader says of one message, read with those before it. */
export const MessageVerdict = z.object({
  /** Key of the message (see TalkMessage). */
  message: z.string(),
  /** Version of the model that says it (see ReaderModel). */
  model: z.string(),
  signs: z.array(ReadSign),
  /** How likely the other side is a client (0 to 1), as the talk stands with this message. */
  clientProbability: z.number(),
})
export type MessageVerdict = z.infer<typeof MessageVerdict>

/** The verdicts on a talk's messages by their keys; messages that were not read yet are not in it. */
export type TalkVerdict = ReadonlyMap<string, MessageVerdict>
