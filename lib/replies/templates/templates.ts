import type { ReplyFacts } from '../facts'
import type { Piece } from '../piece'
import type { Situation } from '../situation'
import type { Tone } from '../tone'

/** The paragraphs between greeting and sign-off, in each tone. */
export type Bodies<S extends Situation = Situation> = Record<
  S,
  Record<Tone, (facts: ReplyFacts) => Piece[][]>
>

/** All replies in one language. */
export interface Templates {
  greeting(facts: ReplyFacts): Piece[]
  bodies: Bodies
  closing(facts: ReplyFacts): Piece[]
}
