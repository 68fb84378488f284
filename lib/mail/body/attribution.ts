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
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/
const TIME = /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/
const ADDRESS = /[^\s<>@]{1,64}@[^\s<>@]/
/** "11 мая 2020 г. в 17:58, Name <a@b>:", as mail programs write it that use no verb. */
const DATE_FIRST = /^(?:\p{L}{1,12}[.,]{0,2} )?\(?\d/u
const ADDRESS_LAST = /<\s?[^<>\s]{1,100}@[^<>\s]{1,100}>\s{0,3}[:：]?$/
const COLON_LAST = /[:：]$/
/** The end of an attribution broken so that its last line looks quoted: "> wrote:". */
const BROKEN_END = /^>[^>]{0,30}[:：]$/

function namesWriter(text: string): boolean {
  const address = ADDRESS.test(text)
  return TIME.test(text) ? address || YEAR.test(text) : address && /\d/.test(text)
}

/** Whether the text alone, without what follows it, is an attribution line. */
function isAttribution(text: string): boolean {
  const dashed = /^-{3,} .{10,300}-{3,}$/.test(text)
  if (!dashed && !COLON_LAST.test(text)) return false
  if (WROTE.test(text)) return namesWriter(text)
  return TIME.test(text) && DATE_FIRST.test(text) && ADDRESS_LAST.test(text)
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

/** Takes in the line above where the break fell inside the date: "On Thu, Dec 24," / "2016 …". */
function withOpening(lines: readonly Line[], start: number): number {
  const first = lines[start]?.text.trim() ?? ''
  const above = lines[start - 1]
  if (!above || above.mark || above.text.length > 120 || OPENS.test(first)) return start
  const text = above.text.trim()
  return OPENS.test(text) && /\d/.test(text) && !/[.!?]$/.test(text) ? start - 1 : start
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
