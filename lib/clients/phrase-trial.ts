import * as z from 'zod/mini'

/** A stored mail under an own phrase: why it would count, or why not. */
export const TriedMail = z.object({
  client: z.string(),
  /** Epoch ms. */
  at: z.number(),
  quote: z.string(),
  outcome: z.enum([
    'counts',
    /** It has this sign already. */
    'already',
    /** The words stand there, but the sign is the other side's to give. */
    'other-side',
    /** It has the same words, but apart or within longer ones. */
    'other-words',
  ]),
})
export type TriedMail = z.infer<typeof TriedMail>

/** What an own phrase would do to the stored mail. */
export const PhraseTrial = z.object({
  /** How many mails it would make count that do not yet. */
  counts: z.number(),
  /** The newest of each kind, those that would count first. */
  examples: z.array(TriedMail),
})
export type PhraseTrial = z.infer<typeof PhraseTrial>
