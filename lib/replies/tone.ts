import * as z from 'zod/mini'

/** How a reply sounds: close, businesslike, or with a clear limit. All three are courteous. */
export const Tone = z.enum(['warm', 'neutral', 'firm'])
export type Tone = z.infer<typeof Tone>
