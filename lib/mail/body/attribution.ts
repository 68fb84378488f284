import { quotePacks } from '../../languages/quotes'
import { isBlank, type Line, nextContent } from './line'
import { wordPattern } from './word-pattern'

const LONGEST_LINE = 400
const MOST_LINES = 5

const WROTE = wordPattern(quotePacks.flatMap((pack) => pack.wrote))
const OPENS = wordPattern(
  quotePacks.flatMap((pack) => pack.opens),
  '^{words}',
)
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)/
const TIME = /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/
const ADDRESS = /[^\s<>@]{1,64}@[^\s<>@]/
/** "11 мая 2020 г. в 17:58, Name <a@b>:", as mail programs write it that use no verb. */
const DATE_FIRST = /^(?:\p{L}{1,12}[.,]{0,2} )?\(?\d/u
const BRACKETED = /<\s?[^<>\s]{1,100}@[^<>\s]{1,100}>/
const ADDRESS_LAST = /<\s?[^<>\s]{1,100}@[^<>\s]{1,100}>\s{0,3}[:：]?$/
/** A name in a script without spaces may come before its date. */
const UNSPACED = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}]/u
const COLON_LAST = /[:：]$/
/** The end of an attribution broken so that its last line looks quoted: "> wrote:". */
const BROKEN_END = /^>[^>]{0,30}[:：]$/

function namesWriter(text: string): boolean {
  if (ADDRESS.test(text)) return /\d/.test(text)
  const isOpening = OPENS.test(text) || DATE_FIRST.test(text) || UNSPACED.test(text)
  return isOpening && TIME.test(text) && YEAR.test(text)
}

/** Whether the text alone, without what follows it, is an attribution line. */
function isAttribution(text: string): boolean {
  const dashed = /^-{3,20} .{10,300}-{3,20}$/.test(text)
  if (!dashed && !COLON_LAST.test(text)) return false
  if (WROTE.test(text)) return namesWriter(text)
  if (!TIME.test(text)) return false
  const isUnknownLanguage = YEAR.test(text) && BRACKETED.test(text)
  return isUnknownLanguage || (DATE_FIRST.test(text) && ADDRESS_LAST.test(text))
}

/** Whether the text is an attribution line, given that quoted lines follow. */
function introducesQuote(text: string): boolean {
  if (text.length > 200) return false
  if (COLON_LAST.test(text)) return WROTE.test(text) || ADDRESS.test(text)
  return DATE_FIRST.test(text) && ADDRESS_LAST.test(text)
}

/** The indexes of up to five lines that may form one broken line, last first. */
function brokenLine(lines: readonly Line[], end: number): number[] {
  const parts = [end]
  for (let at = end - 1; at >= 0 && parts.length < MOST_LINES; at -= 1) {
    const line = lines[at]
    if (!line || line.mark || line.text.length > LONGEST_LINE) break
    if (!isBlank(line)) parts.push(at)
    else if (!/^\s*[<>]/.test(lines[parts.at(-1) ?? end]?.text ?? '')) break
  }
  return parts
}

/** Whether an attribution that seems to start with `first` was broken off `above`. */
function isBrokenOff(above: string, first: string): boolean {
  if (/<[^<>]{0,100}$/.test(above)) return true
  if (OPENS.test(first)) return false
  const isDate = OPENS.test(above) && /\d/.test(above) && !/[.!?]$/.test(above)
  return isDate || (ADDRESS_LAST.test(above) && !ADDRESS.test(first) && !DATE_FIRST.test(first))
}

/**
 * Takes in the line above where the shortest reading left one out: "On Thu, Dec 24," above "2026 at
 * …", "Ada <" above its address, "Ada <a@b>" above its verb.
 */
function withOpening(lines: readonly Line[], start: number): number {
  const above = lines[start - 1]
  if (!above || above.mark || isBlank(above) || above.text.length > 120) return start
  return isBrokenOff(above.text.trim(), lines[start]?.text.trim() ?? '') ? start - 1 : start
}

function mayEnd(lines: readonly Line[], end: number): boolean {
  const line = lines[end]
  if (!line || line.text.length > LONGEST_LINE) return false
  const text = line.text.trim()
  if (line.mark) return BROKEN_END.test(text) && lines[end - 1]?.mark === undefined
  return /[:：>-]$/.test(text)
}

/**
 * The first line of the attribution ("On 3 March Jane wrote:") that ends at line `end`, or
 * undefined where none does. Of several readings the shortest counts, so that the sender's own
 * words above it stay.
 */
export function attributionStart(lines: readonly Line[], end: number): number | undefined {
  if (!mayEnd(lines, end)) return undefined
  const parts = brokenLine(lines, end)
  let text = ''
  for (const at of parts) {
    text = `${lines[at]?.text.trim() ?? ''} ${text}`.trim()
    if (isAttribution(text)) return withOpening(lines, at)
  }
  return weakStart(lines, end)
}

function weakStart(lines: readonly Line[], end: number): number | undefined {
  const next = lines[nextContent(lines, end + 1)]
  const last = lines[end]
  if (!next || !last || last.mark) return undefined
  if (next.mark !== 'quoted' && !/^\s?\|/.test(next.text)) return undefined
  return introducesQuote(last.text.trim()) ? withOpening(lines, end) : undefined
}
