import * as z from 'zod/mini'
import { SignalType } from './signal'

/** Signs that words can tell; mail after hours is told by the clock. */
export const PhraseType = z.enum(SignalType.options.filter((type) => type !== 'after-hours'))
export type PhraseType = z.infer<typeof PhraseType>

/** Words that the owner takes for a sign. One letter would stand in nearly every mail. */
export const OwnPhrase = z.object({
  type: PhraseType,
  words: z.string().check(z.minLength(2), z.maxLength(100)),
})
export type OwnPhrase = z.infer<typeof OwnPhrase>
