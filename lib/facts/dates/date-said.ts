import { addDays, type Day, type Moment, mondayOf, monthEnd, startOf } from '../calendar'

/** A time that a mail speaks of. */
export interface DateSaid {
  /** Epoch ms at which it begins: the minute itself, or the first midnight of the day, week or month. */
  at: number
  /** Epoch ms at which it is over; of a minute, the minute itself. */
  until: number
  precision: 'minute' | 'day' | 'week' | 'month'
  /** The exact words. */
  words: string
  /** Where the words stand in the text. */
  index: number
}

/** Which way a day that is named without its week or month is looked for. */
export type Lean = 'ahead' | 'back'

export type Span = Omit<DateSaid, 'words' | 'index'>

export function wholeDay(day: Day, zone: string): Span {
  return {
    at: startOf(day, zone),
    until: startOf(addDays(day, 1), zone),
    precision: 'day',
  }
}

/** @param minute Counted from midnight. */
export function minuteOf(day: Day, minute: number, zone: string): Span {
  const at = startOf(day, zone, minute)
  return { at, until: at, precision: 'minute' }
}

/** The week from Monday to Sunday. */
export function weekOf(day: Day, zone: string): Span {
  const monday = mondayOf(day)
  return {
    at: startOf(monday, zone),
    until: startOf(addDays(monday, 7), zone),
    precision: 'week',
  }
}

export function monthOf(day: Day, zone: string): Span {
  return {
    at: startOf({ ...day, day: 1 }, zone),
    until: startOf(addDays(monthEnd(day), 1), zone),
    precision: 'month',
  }
}

/**
 * The next run of payments. When it is, the mail doesn't say; firms that pay in runs pay at least once a
 * month, so it is over within 31 days.
 */
export function nextRun({ at, zone }: Moment, today: Day): Span {
  return { at, until: startOf(addDays(today, 32), zone), precision: 'month' }
}
