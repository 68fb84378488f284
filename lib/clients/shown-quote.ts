/** More words than these are no sign-off, nor the torn start of a sentence. */
const fewWords = 4

/** How a sentence ends in English and Korean; Korean mail often goes without the full stop. */
const sentenceEnd = /[.?!…。？！)\]"'”’요다까죠]$/u

/** The last word of a sentence that began before the quote. */
const tornStart = /^\p{Ll}+[.?!]\s+(?=\S)/u

/**
 * The words of a mail as they are shown: without the last word of the sentence before, and without a last paragraph
 * that only signs, or breaks off at once.
 */
export function shownQuote(quote: string): string {
  return withoutTornEnd(quote.trim().replace(tornStart, ''))
}

function withoutTornEnd(quote: string): string {
  const paragraphs = quote.split(/\n\s*\n/)
  const last = paragraphs.at(-1)?.trim() ?? ''
  const before = paragraphs.slice(0, -1).join('\n\n').trim()
  const isWhole = sentenceEnd.test(last) || wordsIn(last) > fewWords
  return isWhole || wordsIn(before) < wordsIn(last) ? quote : before
}

/** Whether words of more than a sentence break off within their last one. */
export function breaksOff(quote: string): boolean {
  return /[.?!…。？！]\s/u.test(quote) && !sentenceEnd.test(quote)
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}
