import { openReminders } from '../facts/booking'
import type { Detector } from './detector'
import { foldWords } from './fold-words'
import { detectors } from './index'
import type { OwnPhrase } from './own-phrase'

/** Finds the owner's own words for a sign, in mail of those who give it by the rules too. */
export function phraseDetector({ type, words }: OwnPhrase): Detector {
  const says = phraseMatcher(words)
  return {
    id: type,
    sender: detectors.find(({ id }) => id === type)?.sender ?? 'client',
    detect({ sentences }, { invoices }) {
      const found = sentences.find(({ text }) => says(text))
      if (!found) return undefined
      const isChase = type === 'payment-chase'
      return {
        quote: found.quote,
        ...(isChase && { detail: { ordinal: openReminders(invoices) + 1 } }),
      }
    },
  }
}

/**
 * Tells whether a text holds the words as whole words, in whatever case. Scripts that write particles onto
 * their words or leave no space between them (Korean, Chinese, Japanese) match wherever the words stand.
 */
export function phraseMatcher(words: string): (text: string) => boolean {
  const wanted = foldWords(words)
  return (text) => {
    const folded = foldWords(text)
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      if (isEdge(folded, at) && isEdge(folded, end)) return wanted !== ''
    }
    return false
  }
}

const partOfWord = /[\p{L}\p{M}\p{N}]/u
const joined = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Whether no word goes on across a place in the text. */
function isEdge(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)]
  if (joined.test(before) || joined.test(after)) return true
  return !partOfWord.test(before) || !partOfWord.test(after)
}
