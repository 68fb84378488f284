import * as z from 'zod/mini'
import { SignalType } from '../detectors/signal'

/** What the facts of a talk move the score by, beside the signs. */
export const FactKind = z.enum([
  /** The client did what they had said, by the day they had said. */
  'promise-kept',
  /** The day they had named is past, and it was not done. */
  'promise-broken',
  /** An invoice is past its day and not paid. */
  'invoice-overdue',
  /** A question of the owner's stands open. */
  'question-open',
])
export type FactKind = z.infer<typeof FactKind>

/** A fact with the whole points that it moves the score by today. */
export const ScoredFact = z.object({
  kind: FactKind,
  /** Key of the message that tells of it. */
  message: z.string(),
  /** Epoch ms at which it came to count. */
  at: z.number(),
  /** Epoch ms in the day that it is about: the day promised or due, that of the question, or on which a word was kept. */
  day: z.number(),
  /** The words that tell of it. */
  quote: z.string(),
  /** The invoice's number as written. */
  invoice: z.optional(z.string()),
  /** The type of sign that it is as good as, where no sign tells of it. */
  sign: z.optional(SignalType),
  points: z.number(),
})
export type ScoredFact = z.infer<typeof ScoredFact>
