import { attributionStart } from './attribution'
import { headerBlock, isSeparator } from './header-block'
import { isBlank, type Line, nextContent, splitLines } from './line'
import { wordsEnd } from './signature'

interface Introduction {
  start: number
  /** The line after it. */
  end: number
}

/** The introduction of a quoted or forwarded message that shows itself at line `at`. */
function introductionAt(lines: readonly Line[], at: number): Introduction | undefined {
  if (lines[at]?.mark === undefined) {
    if (isSeparator(lines, at)) return { start: at, end: at + 1 }
    const block = headerBlock(lines, at)
    if (block) return block
  }
  const start = attributionStart(lines, at)
  return start === undefined ? undefined : { start, end: at + 1 }
}

/** Marks as quoted what the introductions tell: themselves, and all below unless it is marked. */
function markIntroduced(lines: Line[]): void {
  let at = 0
  while (at < lines.length) {
    const found = introductionAt(lines, at)
    at = found ? found.end : at + 1
    if (!found) continue
    const isMarkedBelow = lines[nextContent(lines, found.end)]?.mark === 'quoted'
    if (!isMarkedBelow) at = lines.length
    for (let line = found.start; line < at; line += 1) setQuoted(lines, line)
  }
}

function setQuoted(lines: Line[], index: number): void {
  const line = lines[index]
  if (line) lines[index] = { text: line.text, mark: 'quoted' }
}

/** Marks the rest of a quoted line that a mail program broke without quoting its second half. */
function markBroken(lines: Line[]): void {
  for (let at = 1; at < lines.length - 1; at += 1) {
    const above = lines[at - 1]
    const line = lines[at]
    if (!above || !line || line.mark || above.mark !== 'quoted') continue
    const word = line.text.split(' ', 1)[0] ?? ''
    const isFull =
      above.text.length + word.length + 1 > 76 && !/[.?!:。]\s*$/.test(above.text.slice(-8))
    if (isFull && /^[\p{Ll}\p{Lo}]/u.test(word) && lines[at + 1]?.mark === 'quoted')
      setQuoted(lines, at)
  }
}

function withoutBlankEnds(lines: readonly Line[]): readonly Line[] {
  const isText = (line: Line) => !isBlank(line)
  const first = lines.findIndex(isText)
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(isText) + 1)
}

/** The pieces between the marked lines, each without its signature. */
function unmarkedPieces(lines: readonly Line[]): string[] {
  const pieces: string[] = []
  let start = 0
  for (let at = 0; at <= lines.length; at += 1) {
    if (at < lines.length && lines[at]?.mark === undefined) continue
    if (at > start) {
      const words = withoutBlankEnds(lines.slice(start, wordsEnd(lines, start, at)))
      if (words.length > 0) pieces.push(words.map((line) => line.text).join('\n'))
    }
    start = at + 1
  }
  return pieces
}

/** What the sender newly wrote, out of lines of which some may be marked already. */
export function newTextOf(lines: readonly Line[]): string {
  const marked = [...lines]
  markIntroduced(marked)
  markBroken(marked)
  return unmarkedPieces(marked).join('\n\n')
}

/**
 * What the sender of a plain-text mail newly wrote: no quoted or forwarded message, whatever the
 * language of its header, no signature, device tag, legal notice or list footer. Answers between
 * quoted lines stay. Every line is a whole line of the text, unchanged and in order; pieces that
 * did not touch are parted by a blank line.
 */
export function newText(text: string): string {
  return newTextOf(splitLines(text))
}
