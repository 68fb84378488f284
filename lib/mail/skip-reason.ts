import * as z from 'zod/mini'

/** Why somebody's mail is not kept. */
export const SkipReason = z.enum([
  'newsletter',
  'automatic',
  'colleague',
  /** Mail went in one direction only: nobody the owner really writes with. */
  'one-way',
])
export type SkipReason = z.infer<typeof SkipReason>
