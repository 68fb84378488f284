import * as z from 'zod/mini'

/** Why somebody's mail is not kept. */
export const SkipReason = z.enum([
  'newsletter',
  'automatic',
  'colleague',
  /** Mail went in one direction only: nobody the owner really writes with. */
  'one-way',
  /** The owner said that this is no client. */
  'owner-said',
])
export type SkipReason = z.infer<typeof SkipReason>
