import type { Words } from '../fill-template'
import type { Situation } from '../situation'
import type { Tone } from '../tone'

/** The paragraphs between greeting and sign-off, in each tone, as template text (see parseTemplate). */
export type Bodies<S extends Situation = Situation> = Record<S, Record<Tone, readonly string[]>>

/** All replies in one language. */
export interface Templates {
  /** First and last paragraph of every reply of the library. */
  greeting: string
  closing: string
  bodies: Bodies
  words: Words
}
