import { sentences } from '../mail/sentences'
import type { Pattern, SignPhrases } from './phrase-pack'

/** A sentence as it stands in the mail (the quote) and as patterns read it. */
export interface Sentence {
  quote: string
  text: string
}

/** Nobody writes more; what comes behind is a log, a book, or made to keep the reader busy. */
const MOST_CHARACTERS = 300_000
const MOST_SENTENCES = 2000

/**
 * The sentences of a mail's new text, up to a bound; for matching, apostrophes are straight and white space is
 * folded.
 */
export function readSentences(newText: string): Sentence[] {
  return sentences(newText.slice(0, MOST_CHARACTERS))
    .slice(0, MOST_SENTENCES)
    .map((quote) => ({ quote, text: foldText(quote) }))
}

function foldText(quote: string): string {
  return quote.replace(/[‘’]/g, "'").replace(/\s+/g, ' ')
}

/** In longer stretches, as of lists and adverts, concepts meet by chance. */
const LONGEST = 320

/** Whether a sentence says the sign; `inContext` when the talk is about the matter already. */
export function saysSign(text: string, phrases: SignPhrases, inContext = false): boolean {
  const { clear, inContext: more = [], never } = phrases
  if (text.length > LONGEST) return false
  const found = [...clear, ...(inContext ? more : [])].some((pattern) => meets(text, pattern))
  return found && !never.some((expression) => expression.test(text))
}

function meets(text: string, { all, none = [] }: Pattern): boolean {
  return all.every((concept) => concept.test(text)) && !none.some((concept) => concept.test(text))
}
