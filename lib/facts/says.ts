import type { FactPack } from '../languages/fact-pack'
import { factPacks } from '../languages/facts'
import { saysSign } from '../languages/match'
import type { SignPhrases } from '../languages/phrase-pack'

/** Whether a sentence says a concept in any language. */
export function says(
  text: string,
  concept: (pack: FactPack) => SignPhrases,
  inContext = false,
): boolean {
  return factPacks.some((pack) => saysSign(text, concept(pack), inContext))
}

/** Whether a text has words of a concept in any language. */
export function speaksOf(text: string, concept: (pack: FactPack) => RegExp): boolean {
  return factPacks.some((pack) => concept(pack).test(text))
}
