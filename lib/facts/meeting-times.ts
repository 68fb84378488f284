import type { MeetingStart } from '../mail/meeting'
import type { DateSaid } from './dates/date-said'
import { type Mail, told } from './mail'
import { readDates } from './read-date'
import { says, speaksOf } from './says'

const MINUTE = 60_000
export const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The time that a change names as the old one. */
export function timeGivenUp(quote: string, { at }: Mail, zone: string): MeetingStart | undefined {
  const old = readDates(quote, { at, zone }).find(
    (date) => isAhead(date, at) && !isNewTime(quote, date),
  )
  return old && startOf(old)
}

/** The time that a change names as the new one. */
export function newTime(quote: string, { at }: Mail, zone: string): MeetingStart | undefined {
  const next = readDates(quote, { at, zone }).find(
    (date) => isAhead(date, at) && isNewTime(quote, date),
  )
  return next && startOf(next)
}

function isNewTime(quote: string, { index, words }: DateSaid): boolean {
  const before = quote.slice(Math.max(0, index - 24), index)
  const after = quote.slice(index + words.length, index + words.length + 16)
  return (
    speaksOf(before, ({ newTimeBefore }) => newTimeBefore) ||
    speaksOf(after, ({ newTimeAfter }) => newTimeAfter)
  )
}

/**
 * Whole minutes to the start; of a day without an hour, whole days, as a calendar counts them. Once that day has
 * come, nobody can tell.
 */
export function noticeOf({ at, precision }: MeetingStart, now: number): number | undefined {
  if (precision !== 'day') return Math.floor((at - now) / MINUTE)
  const days = Math.ceil((at - now) / DAY)
  return days > 0 ? (days * DAY) / MINUTE : undefined
}

/** A time that a mail confirms in one sentence. */
export function agreedTime(mail: Mail, zone: string) {
  const said = mail.sentences.filter(({ text }) => says(text, ({ agreesToMeet }) => agreesToMeet))
  for (const { quote } of said) {
    const start = meetingTime(quote, mail.at, zone)
    if (start) return { words: told(mail, quote), start }
  }
  return undefined
}

/** `Yes, that works` to the one time that the other side asked for in the mail before. */
export function acceptedTime(mail: Mail, asking: Mail | undefined, zone: string) {
  const [first] = mail.sentences
  if (!first || !asking || asking.role === mail.role) return undefined
  if (!says(first.text, ({ accepts }) => accepts)) return undefined
  const asked = asking.sentences
    .filter(({ text }) => speaksOf(text, ({ question }) => question))
    .flatMap(({ quote }) => meetingTime(quote, asking.at, zone) ?? [])
  const [start] = asked
  if (!start || asked.length > 1 || start.at < mail.at - HOUR) return undefined
  return { words: told(mail, first.quote), start }
}

/** The one time that a sentence about meeting names. */
function meetingTime(quote: string, at: number, zone: string) {
  if (!speaksOf(quote, ({ meeting }) => meeting)) return undefined
  const dates = readDates(quote, { at, zone }).filter((date) => isAhead(date, at))
  return dates.length === 1 && dates[0] ? startOf(dates[0]) : undefined
}

function isAhead({ until, precision }: DateSaid, at: number): boolean {
  return until > at && (precision === 'minute' || precision === 'day')
}

function startOf({ at, precision }: DateSaid): MeetingStart {
  return { at, precision: precision === 'minute' ? 'minute' : 'day' }
}
