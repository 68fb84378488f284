import type { ReplyFacts } from '../facts'
import type { Piece } from '../piece'
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
  /** A template of the library's or the owner's, with the facts of a talk in it. */
  fill(text: string, facts: ReplyFacts): Piece[][]
}
