import { quotePacks } from '../../languages/quotes'
import { contactCardStart } from './contact-card'
import { isBlank, type Line, nextContent } from './line'
import { wordPattern } from './word-pattern'

/** A longer text below "--" is no signature; some people draw their dividing lines so. */
const LONGEST_SIGNATURE = 20

const DEVICE_STARTS = wordPattern(
  quotePacks.flatMap((pack) => pack.deviceTags.starts),
  '^{words}',
)
const DEVICE_ENDS = wordPattern(
  quotePacks.flatMap((pack) => pack.deviceTags.ends),
  '{words}[.。]?$',
)
const BRANDS = [
  ...['iPhone', 'iPad', 'iPod', 'Android', 'Samsung', 'Galaxy', 'BlackBerry', 'Outlook', 'Windows'],
  ...['Yahoo', 'Proton', 'Huawei', 'Xiaomi', 'Nokia', 'HTC', 'Pixel', 'Gmail', 'GMX', 'Airmail'],
]
const DEVICE = new RegExp(
  [...BRANDS, ...quotePacks.flatMap((pack) => pack.devices)].join('|'),
  'iu',
)
const FOOTERS = quotePacks.flatMap((pack) => pack.footers)
const RULE = /^\s*[-_=*─━—]{2,}\s*$/
const LIST_FOOTER = /mailing list|\/listinfo|unsubscribe|google groups/i

/** A line that a phone or mail program adds below the text: "Sent from my iPhone". */
function isDeviceTag(line: Line): boolean {
  const text = line.text.trim().replace(/^[<([]{1,2}/, '')
  if (text === '' || text.length > 90 || /[?？]$/.test(text)) return false
  // A sentence can end as a tag does, in Korean above all; a tag is short.
  const isWorded = DEVICE_STARTS.test(text) || (text.length <= 30 && DEVICE_ENDS.test(text))
  return isWorded && DEVICE.test(text.slice(0, 45))
}

/** The first 600 characters of the paragraph that starts at `start`, as one line. */
function paragraph(lines: readonly Line[], start: number, end: number): string {
  let text = ''
  for (let at = start; at < end && !isBlank(lines[at]) && text.length < 600; at += 1) {
    text += `${lines[at]?.text.trim().slice(0, 600) ?? ''} `
  }
  return text.slice(0, 600)
}

function opensFooter(lines: readonly Line[], at: number, end: number): boolean {
  const above = lines[at - 1]
  if (isBlank(lines[at]) || (above && !isBlank(above) && !RULE.test(above.text))) return false
  const text = paragraph(lines, at, end)
  return FOOTERS.some((footer) => footer.test(text))
}

function isSignatureMark(lines: readonly Line[], at: number, end: number): boolean {
  if (!/^--\s?$/.test(lines[at]?.text ?? '')) return false
  const below = lines.slice(at + 1, Math.min(end, at + 60))
  return below.filter((line) => !isBlank(line)).length <= LONGEST_SIGNATURE
}

function opensListFooter(lines: readonly Line[], at: number, end: number): boolean {
  if (!RULE.test(lines[at]?.text ?? '')) return false
  return lines
    .slice(at + 1, Math.min(end, at + 4))
    .some((line) => LIST_FOOTER.test(line.text.slice(0, 300)))
}

/** Whether everything from `at` to the next quote was added by habit or by a program. */
function opensTail(lines: readonly Line[], at: number, end: number, first: number): boolean {
  const line = lines[at]
  if (!line) return false
  if (isDeviceTag(line) || isSignatureMark(lines, at, end)) return true
  return opensListFooter(lines, at, end) || (at > first && opensFooter(lines, at, end))
}

/**
 * Where the sender's words end between lines `start` and `end` (exclusive, no quote between):
 * above a signature, a contact card, a device tag, a legal notice or a list footer.
 */
export function wordsEnd(lines: readonly Line[], start: number, end: number): number {
  const first = nextContent(lines, start)
  let tail = start
  while (tail < end && !opensTail(lines, tail, end, first)) tail += 1
  const card = contactCardStart(lines, start, tail)
  return trimRules(lines, start, card ?? tail)
}

/** Drops blank lines and drawn rules at the end: they only divided the words from what went. */
function trimRules(lines: readonly Line[], start: number, end: number): number {
  let at = end
  while (
    at > start &&
    (isBlank(lines[at - 1]) || /^\s*[-_=*─━—]{5,}\s*$/.test(lines[at - 1]?.text ?? ''))
  )
    at -= 1
  return at
}
