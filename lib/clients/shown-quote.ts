import { sentences } from '../mail/sentences'

/** Characters of a mail that are shown at most to make a quote whole. */
const longestWhole = 160
/** More words than these are no sign-off, nor the torn start of a sentence. */
const fewWords = 4

/** How a sentence ends in English and Korean; Korean mail often goes without the full stop. */
const sentenceEnd = /[.?!…。？！)\]"'”’요다까죠]$/u
/** A line of a mail that was wrapped by a program is at least this long, in characters. */
const wrappedLine = 55
/** What a list's markup was read as stands in no page. */
const itemMark = /^(?:[-•*]|\d{1,3}[.)])\s+/
/** A Korean honorific or particle that has lost the word it belongs to. */
const bareParticle =
  /^(?:님|씨|이|가|은|는|을|를|의|에|에게|께|께서|도|와|과|로|으로|만|까지|부터)(?!\p{L})/u

/** A piece of a text, by its first character and the one behind its last. */
interface Piece {
  start: number
  end: number
}

/** The words of a mail as they are shown: whole sentences where those are short, else with an ellipsis where one goes on. */
export function shownQuote(quote: string, text: string): string {
  const found = findShown(quote, text)
  if (!found) return quote.trim()
  const { piece, whole } = found
  const [before, after] = [piece.start > whole.start, piece.end < whole.end]
  return `${before ? '…' : ''}${text.slice(piece.start, piece.end)}${after ? '…' : ''}`
}

/** The same words just as they stand in the mail. */
export function quotedWords(quote: string, text: string): string {
  const found = findShown(quote, text)
  return found ? text.slice(found.piece.start, found.piece.end) : quote.trim()
}

/** What is shown, and the sentences that it is a piece of; nothing where the text doesn't hold the quote. */
function findShown(quote: string, text: string): { piece: Piece; whole: Piece } | undefined {
  const said = withoutTornEnd(quote.trim())
  const start = text.indexOf(said)
  const touched = sentencesIn(text).filter(
    (one) => one.start < start + said.length && one.end > start,
  )
  const [first, last] = [touched[0], touched.at(-1)]
  if (start < 0 || !first || !last) return undefined
  const torn = { start, end: start + said.length }
  const told = touched.filter((one) => touched.length === 1 || !isStray(text, one, torn))
  const whole = { start: (told[0] ?? first).start, end: (told.at(-1) ?? last).end }
  const piece = { start: Math.max(torn.start, whole.start), end: Math.min(torn.end, whole.end) }
  return { piece: widened(text, piece, whole), whole }
}

/** Whether no more than one word of a longer sentence is quoted. */
function isStray(text: string, sentence: Piece, quote: Piece): boolean {
  const start = Math.max(sentence.start, quote.start)
  const end = Math.min(sentence.end, quote.end)
  const isTorn = start > sentence.start || end < sentence.end
  return isTorn && wordsIn(text.slice(start, end)) === 1
}

/** As much of the sentences as is short enough; no word is cut. */
function widened(text: string, piece: Piece, whole: Piece): Piece {
  const choices = [
    whole,
    { start: whole.start, end: piece.end },
    { start: piece.start, end: whole.end },
  ]
  const { start, end } = choices.find((one) => one.end - one.start <= longestWhole) ?? piece
  return {
    start: start === whole.start ? start : wordStart(text, whole.start, start),
    end: end === whole.end ? end : wordEnd(text, end, whole.end),
  }
}

function wordStart(text: string, from: number, at: number): number {
  const before = text.slice(from, at)
  if (/\s$/u.test(before) && !bareParticle.test(text.slice(at))) return at
  const kept = before.trimEnd()
  const start = Math.max(kept.lastIndexOf(' '), kept.lastIndexOf('\n')) + 1
  return isSilent(kept.slice(0, start)) ? from : from + start
}

function wordEnd(text: string, at: number, to: number): number {
  const rest = text.slice(at, to)
  const end = rest.search(/\s|$/u)
  return isSilent(rest.slice(end)) ? to : at + end
}

/** Marks alone are no words that an ellipsis could stand for. */
function isSilent(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}

/** Where the sentences of a text stand; one that a program wrapped is one. */
function sentencesIn(text: string): Piece[] {
  const found: Piece[] = []
  let from = 0
  for (const sentence of sentences(text)) {
    const at = text.indexOf(sentence, from)
    from = at + sentence.length
    const last = found.at(-1)
    if (last && goesOn(text, last, at)) last.end = from
    else found.push({ start: at + (itemMark.exec(sentence)?.[0].length ?? 0), end: from })
  }
  return found
}

/** Whether a sentence goes on in the next line, where another was found. */
function goesOn(text: string, { start, end }: Piece, next: number): boolean {
  const sentence = text.slice(start, end)
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end)
  const isNextLine = /^[ \t]*\r?\n[ \t]*$/.test(text.slice(end, next))
  return isNextLine && line.length >= wrappedLine && !sentenceEnd.test(sentence)
}

/** Without a last paragraph that only signs, or breaks off at once. */
function withoutTornEnd(quote: string): string {
  const paragraphs = quote.split(/\n\s*\n/)
  const last = paragraphs.at(-1)?.trim() ?? ''
  const before = paragraphs.slice(0, -1).join('\n\n').trim()
  const isWhole = sentenceEnd.test(last) || wordsIn(last) > fewWords
  return isWhole || wordsIn(before) < wordsIn(last) ? quote : before
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}
