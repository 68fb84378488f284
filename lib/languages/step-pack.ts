import type { SignPhrases } from './phrase-pack'

/**
 * How an owner words the rungs of the ladder in a mail to a client, by sentence, with straight apostrophes.
 * Expressions are linear: bounded repetitions only, no `g` flag.
 */
export interface StepPack {
  /** BCP 47 primary language. */
  language: string
  /** What was agreed on is said again: hours, scope, terms, notice. */
  boundary: SignPhrases
  /** An open talk about how to go on. */
  talk: SignPhrases
  /** A higher price, from a time on. */
  reprice: SignPhrases
  /** The work comes to its end, with a hand-over or good wishes. */
  part: SignPhrases
}
