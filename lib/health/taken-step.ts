import * as z from 'zod/mini'
import { Situation } from '../replies/situation'

/** A rung of the ladder that the owner has taken in a mail. */
export const TakenStep = z.object({
  step: z.enum(['boundary', 'talk', 'reprice', 'part']),
  /** Key of the mail. */
  message: z.string(),
  /** Epoch ms. */
  at: z.number(),
  /** The words that say it. */
  quote: z.string(),
  /** The reply of Kindline's that it was, where it was one. */
  reply: z.optional(Situation),
})
export type TakenStep = z.infer<typeof TakenStep>
