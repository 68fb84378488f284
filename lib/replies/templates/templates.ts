import type { ReplyFacts } from '../facts'
import type { Piece } from '../piece'
import type { Situation } from '../situation'

/** All replies in one language. */
export interface Templates {
  greeting(facts: ReplyFacts): Piece[]
  /** The paragraphs between greeting and sign-off. */
  bodies: Record<Situation, (facts: ReplyFacts) => Piece[][]>
  closing(facts: ReplyFacts): Piece[]
}
