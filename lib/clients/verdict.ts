import * as z from 'zod/mini'

/** What the owner said somebody is. */
export const Verdict = z.enum(['client', 'not-a-client'])
export type Verdict = z.infer<typeof Verdict>
