import { TZDate } from '@date-fns/tz'
import type { MeetingStart } from '../meeting'
import { monthOf, weekdayOf } from './calendar-words'
import { offsetOfZoneName } from './zone-names'

/** A date within the subject of a notice. */
export interface NoticeDate {
  /** Where it begins. */
  index: number
  /** Undefined where its year can't be told. */
  start: MeetingStart | undefined
  hasTime: boolean
  /** Nothing but an end, a zone and a calendar's name follows, as in a notice. */
  closes: boolean
}

/** How dates are read: the moment of the mail (epoch ms) tells the year where a date has none. */
interface DateReading {
  language: string
  zone: string
  at: number | undefined
}

interface Day {
  year: number
  month: number
  day: number
}

const DAY_THEN_MONTH = String.raw`(?<day>\d{1,2})\.?(?: de)? (?<month>\p{L}{3,12})\.?`
const MONTH_THEN_DAY = String.raw`(?<month2>\p{L}{3,12})\.? (?<day2>\d{1,2})(?![\d:])`
const YEAR = String.raw`(?:,?(?: de)? (?<year>\d{4})(?!\d)(?: г\.)?)?`
const TIME = String.raw`(?:,? (?<hour>\d{1,2})(?:[:h](?<minute>\d\d)? ?(?<half>[ap]m)?| ?(?<half2>[ap]m)))?`
/**
 * `Wed Jan 14, 2026 1pm`, `Tue 14 May 2024 14:00`, `mar 20 de ene de 2026 10am`, `Thu Feb 19, 2pm`. What only
 * looks like a date (`Call mar 20 …`) may overlap the real one, so the pattern looks ahead from each word.
 */
const DATE = new RegExp(
  String.raw`(?<![\p{L}\d])(?=(?<date>(?<weekday>\p{L}{2,14})\.?,? (?:${DAY_THEN_MONTH}|${MONTH_THEN_DAY})${YEAR}${TIME}))`,
  'giu',
)
/** An end, then a zone and the calendar's address or name in parentheses. */
const REST =
  /^(?: ?[-–] ?[\p{L}\d:., ]{1,40})?(?: ?\((?<zone>[^()]{1,80})\))?(?: ?\([^()]{1,80}\))? ?$/u

/** The dates in a notice's subject, in order; words that name no weekday and month make none. */
export function noticeDates(subject: string, reading: DateReading): NoticeDate[] {
  return [...subject.matchAll(DATE)].flatMap((match) => readDate(match, reading) ?? [])
}

function readDate(match: RegExpExecArray, reading: DateReading): NoticeDate | undefined {
  const { date = '', weekday = '', month, month2, day, day2, year, hour } = match.groups ?? {}
  const weekdayNumber = weekdayOf(weekday, reading.language)
  const monthNumber = monthOf(month ?? month2 ?? '', reading.language)
  if (weekdayNumber === undefined || monthNumber === undefined) return undefined
  const monthAndDay = { month: monthNumber, day: Number(day ?? day2) }
  const whole = year
    ? { ...monthAndDay, year: Number(year) }
    : nearestYear(monthAndDay, weekdayNumber, reading.at)
  const rest = REST.exec(match.input.slice(match.index + date.length))
  return {
    index: match.index,
    start: whole && startOf(whole, match, offsetOfZoneName(rest?.groups?.zone) ?? reading.zone),
    hasTime: hour !== undefined,
    closes: rest !== null,
  }
}

/** The year near the mail in which the date falls on its weekday. */
function nearestYear(
  date: Omit<Day, 'year'>,
  weekday: number,
  at: number | undefined,
): Day | undefined {
  if (at === undefined) return undefined
  const thisYear = new Date(at).getUTCFullYear()
  const distance = ({ year, month, day }: Day) => Math.abs(Date.UTC(year, month, day) - at)
  return [thisYear - 1, thisYear, thisYear + 1]
    .map((year) => ({ ...date, year }))
    .filter(({ year, month, day }) => new Date(Date.UTC(year, month, day)).getUTCDay() === weekday)
    .sort((a, b) => distance(a) - distance(b))[0]
}

function startOf(
  { year, month, day }: Day,
  match: RegExpExecArray,
  zone: string,
): MeetingStart | undefined {
  const { hour, minute = '0', half, half2 } = match.groups ?? {}
  const hours = hour === undefined ? 0 : hourOfDay(Number(hour), half ?? half2)
  const isReal = new Date(Date.UTC(year, month, day)).getUTCDate() === day
  const at = new TZDate(year, month, day, hours, Number(minute), zone).getTime()
  if (!isReal || hours > 23 || Number(minute) > 59 || Number.isNaN(at)) return undefined
  return { at, precision: hour === undefined ? 'day' : 'minute' }
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
}
