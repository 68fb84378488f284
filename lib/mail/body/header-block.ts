import type { HeaderField } from '../../languages/quote-pack'
import { quotePacks } from '../../languages/quotes'
import { isBlank, type Line, nextContent } from './line'
import { wordPattern } from './word-pattern'

const LONGEST_BLOCK = 40
/** Lines a folded field (a long list of recipients) may go on for. */
const LONGEST_FIELD = 6

const FIELDS = fieldNames()
const SEPARATORS = quotePacks.flatMap((pack) => pack.separators)
const DASHED = wordPattern(SEPARATORS, '^[\\s*]{0,4}[-‐‑‒–—―_=]{2,80}\\s{0,4}{words}')
const TITLED = wordPattern(SEPARATORS, '^[\\s*]{0,4}{words}\\s{0,3}[:：]$')
/** A title between dashes in a language without a pack. */
const UNKNOWN_TITLE = /^\s{0,4}-{5,80} ?[^-]{3,60}-{5,80}\s{0,4}$/
const DATE_AND_TIME = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}:\d{2}/
const EXACT = /@|\d[:.시時]\s?\d{2}/
const FIELD_WITH_ADDRESS = /^[^:：]{1,30}[:：].{0,200}[^\s<>@]{1,64}@[^\s<>@]/

function fieldNames(): ReadonlyMap<string, HeaderField> {
  const names = quotePacks.flatMap((pack) => Object.entries(pack.fields))
  return new Map(
    names.flatMap(([field, words]) =>
      words.map((word) => [word.toLowerCase(), field as HeaderField] as const),
    ),
  )
}

/** The header field a line starts, with its colon here or (as Daum breaks it) on the next line. */
function fieldAt(lines: readonly Line[], index: number): HeaderField | undefined {
  const text = lines[index]?.text ?? ''
  const head = text.slice(0, 40)
  const colon = head.search(/[:：]/)
  if (colon < 0 && !/^\s*[:：]/.test(lines[index + 1]?.text ?? '')) return undefined
  const name = colon < 0 ? text.slice(0, 40) : head.slice(0, colon)
  return FIELDS.get(name.replaceAll('*', '').trim().replace(/\s+/g, ' ').toLowerCase())
}

/** A short line with a date and a time, as Notes sets above "To:" in place of "Sent:". */
function isDated(line: Line | undefined): boolean {
  const text = line?.text ?? ''
  return text.length < 120 && DATE_AND_TIME.test(text)
}

/** Whether the block is a mail program's: it names its sender, or as Notes does the lines above. */
function isHeader(lines: readonly Line[], { fields, start, isExact }: Block): boolean {
  if (fields.size < 3) return false
  if (fields.has('from')) return isExact
  return fields.has('to') && isDated(lines[senderStart(lines, start)])
}

function senderStart(lines: readonly Line[], start: number): number {
  let at = start - 1
  while (at > 0 && at > start - 4 && isBlank(lines[at])) at -= 1
  return at
}

interface Block {
  fields: Set<HeaderField>
  start: number
  end: number
  /** Whether it shows an address or a time of day, as every mail program's does. */
  isExact: boolean
}

function readBlock(lines: readonly Line[], start: number): Block {
  const block: Block = { fields: new Set(), start, end: start, isExact: false }
  for (let at = start; at < Math.min(lines.length, start + LONGEST_BLOCK); at += 1) {
    const field = fieldAt(lines, at)
    if (field && field !== 'cc' && block.fields.has(field)) break
    if (!field && isBlank(lines[at]) && fieldAt(lines, at + 1) === undefined) break
    if (!field && at - block.end >= LONGEST_FIELD) break
    if (EXACT.test(lines[at]?.text.slice(0, 400) ?? '')) block.isExact = true
    if (!field) continue
    block.fields.add(field)
    block.end = at + 1
  }
  return block
}

/**
 * The header block (From, Sent, To, Subject in any language) whose first field stands at line
 * `index`, or undefined where none does. Three different fields and the sender must stand together
 * with an address or a time of day, so that a memo's heading or a travel plan is none.
 */
export function headerBlock(
  lines: readonly Line[],
  index: number,
): { start: number; end: number } | undefined {
  if (fieldAt(lines, index) === undefined) return undefined
  const block = readBlock(lines, index)
  if (!isHeader(lines, block)) return undefined
  if (block.fields.has('from')) return { start: index, end: block.end }
  const dated = senderStart(lines, index)
  return { start: isBlank(lines[dated - 1]) ? dated : Math.max(0, dated - 1), end: block.end }
}

/** Whether line `index` is the title above an earlier message: "---- Original Message ----". */
export function isSeparator(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  if (text.length > 300) return false
  if (DASHED.test(text)) return true
  if (TITLED.test(text.trim())) {
    const next = nextContent(lines, index + 1)
    return lines[next]?.mark === 'quoted' || fieldAt(lines, next) !== undefined
  }
  return UNKNOWN_TITLE.test(text) && hasAddressField(lines, index + 1)
}

function hasAddressField(lines: readonly Line[], from: number): boolean {
  return lines
    .slice(from, from + 5)
    .some((line) => FIELD_WITH_ADDRESS.test(line.text.slice(0, 400)))
}
