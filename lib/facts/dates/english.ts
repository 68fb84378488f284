import { type Chrono, casual, GB, type ParsedResult, type Parser } from 'chrono-node/en'
import { addDays, type Day, dayAt, isReal, type Moment, nearestMonth, weekdayOf } from '../calendar'
import { type DateSaid, type Lean, minuteOf, monthOf, wholeDay } from './date-said'
import { phrasesIn } from './english-phrases'

/** What may follow `the 25th`, so that `the 2nd draft` is no date. */
const DAY_ENDS =
  '(?=\\s{0,3}(?:$|[.,;:!?)–—-]|(?:at|or|and|for|if|to|as|in|then|so|but|when|with|again|instead|please|is|was|will|would|works?|latest|because|we|i|you|it|via|by|on|from|came|passed|went|has|have|like|this|unless|once|after|before)\\b))'

/** `The 25th`: chrono leaves the month to be told by the lean. */
const dayOfMonth: Parser = {
  pattern: () => new RegExp(`\\bthe (\\d{1,2})(?:st|nd|rd|th)?${DAY_ENDS}`, 'i'),
  extract: (_, match) => {
    const day = Number(match[1])
    return day >= 1 && day <= 31 ? { day } : null
  },
}

function own(chrono: Chrono): Chrono {
  const more = chrono.clone()
  more.parsers.push(dayOfMonth)
  return more
}

const dayFirst = own(GB)
const monthFirst = own(casual)

/** A length of time without a word that says from when is no date: `it took 3 days`. */
const BARE_LENGTH =
  /^(?:for )?(?:an?|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|several|half an?) (?:\w{1,20} )?(?:min|hour|day|week|month|year)/i
/** Words that only look like days and months, and moments that promise nothing. */
const NO_DATE =
  /^(?:sat|sun|wed|mar|may|march|dec|now|second|morning|afternoon|evening|night|the (?:week|month|day|year|morning|afternoon|evening))$/

/** What makes a month the time itself: `in July`, not `the July meeting`. */
const IN_MONTH =
  /\b(?:in|by|during|until|till|before|early|mid|late|end of|beginning of)[ -]{1,2}$/i

/**
 * The times in an English text. Numbers such as 3/5 are read day first, but month first in America.
 * An hour from 1 to 7 without am or pm is one of the afternoon, as in the mail of people at work.
 */
export function englishDates(text: string, moment: Moment, lean: Lean): DateSaid[] {
  const today = dayAt(moment)
  const said = phrasesIn(text, today, moment)
  const chrono = moment.zone.startsWith('America/') ? monthFirst : dayFirst
  const results = chrono
    .parse(apart(text), { instant: new Date(moment.at), timezone: offsetOf(moment, today) })
    .filter(({ text: words }) => isTime(words))
  const parsed = withClocks(results, text)
    .flatMap((one) => {
      const span = spanOf(one, today, moment.zone, lean)
      const { index } = one.date
      const isNamed = span?.precision !== 'month' || IN_MONTH.test(text.slice(0, index))
      return span && isNamed ? [{ ...span, words: one.words, index }] : []
    })
    .filter((date) => !said.some((other) => overlap(date, other)))
  return [...said, ...parsed].sort((a, b) => a.index - b.index)
}

/** `Tomorrow, 14 days`: the number behind the comma is no hour. */
function apart(text: string): string {
  return text.replace(
    /,(?= \d{1,3} (?:days?|weeks?|months?|hours?|people|guests|pages|photos)\b)/g,
    ';',
  )
}

function isTime(words: string): boolean {
  return !NO_DATE.test(words) && (!BARE_LENGTH.test(words) || /\bago$/.test(words))
}

/** A day and the hour that is told for it, which chrono joins only where they touch. */
interface DayAndClock {
  date: ParsedResult
  clock: ParsedResult
  words: string
}

/** How much may stand between them: `tomorrow's call at 10am`. */
const BETWEEN = /^[^.;:?!\n]{0,20}$/

function withClocks(results: readonly ParsedResult[], text: string): DayAndClock[] {
  const found: DayAndClock[] = []
  for (const result of results) {
    const last = found.at(-1)
    const end = last ? last.date.index + last.words.length : 0
    if (
      last &&
      isClock(result) &&
      !hasHour(last.date) &&
      BETWEEN.test(text.slice(end, result.index))
    ) {
      last.clock = result
      last.words = text.slice(last.date.index, result.index + result.text.length)
    } else found.push({ date: result, clock: result, words: result.text })
  }
  return found
}

function isClock(result: ParsedResult): boolean {
  const { start } = result
  return hasHour(result) && !start.isCertain('day') && !start.isCertain('weekday')
}

function hasHour({ start, text }: ParsedResult): boolean {
  return start.isCertain('hour') && !/^(?:in|within)\b/i.test(text)
}

function overlap(a: DateSaid, b: DateSaid): boolean {
  return a.index < b.index + b.words.length && b.index < a.index + a.words.length
}

/** Minutes from UTC: chrono reads its reference by it. */
function offsetOf({ zone }: Moment, today: Day): number {
  const midnight = Date.UTC(today.year, today.month - 1, today.day)
  return Math.round((midnight - wholeDay(today, zone).at) / 60_000)
}

function spanOf({ date, clock }: DayAndClock, today: Day, zone: string, lean: Lean) {
  const day = dayOf(date, today, lean)
  if (!day || !isReal(day)) return undefined
  if (hasHour(clock)) {
    const hour = clock.start.get('hour') ?? 0
    const late = !clock.start.isCertain('meridiem') && hour >= 1 && hour <= 7 ? 12 : 0
    return minuteOf(day, (hour + late) * 60 + (clock.start.get('minute') ?? 0), zone)
  }
  const { start } = date
  return start.isCertain('month') && !start.isCertain('day')
    ? monthOf(day, zone)
    : wholeDay(day, zone)
}

/** Chrono gives the day nearest to the mail; one told by its weekday or number alone follows the lean. */
function dayOf({ start, text }: ParsedResult, today: Day, lean: Lean) {
  const day = {
    year: start.get('year') ?? today.year,
    month: start.get('month') ?? today.month,
    day: start.get('day') ?? 1,
  }
  if (start.isCertain('month')) return day
  if (start.isCertain('day')) return nearestMonth(day.day, today, lean)
  if (!start.isCertain('weekday')) return start.isCertain('hour') ? today : day
  if (/\b(?:last|next|past|this)\b/i.test(text)) return day
  const ahead = ((start.get('weekday') ?? 0) - weekdayOf(today) + 7) % 7
  return addDays(today, lean === 'ahead' || ahead === 0 ? ahead : ahead - 7)
}
