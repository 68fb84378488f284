import type { Moment } from './calendar'
import type { DateSaid, Lean } from './dates/date-said'
import { englishDates } from './dates/english'
import { koreanDates } from './dates/korean'

/** Longer texts are read up to here, so that the time stays bounded: a sentence is shorter. */
const LONGEST = 600

/**
 * The times that a sentence speaks of, in order, as seen from the mail's own moment and zone. A day
 * without a year is the nearest one; a weekday, or a day without a month, is looked for ahead, or
 * back where the sentence speaks of the past.
 */
export function readDates(sentence: string, moment: Moment, lean: Lean = 'ahead'): DateSaid[] {
  const text = sentence.slice(0, LONGEST)
  return /\p{Script=Hangul}/u.test(text)
    ? koreanDates(text, moment, lean)
    : englishDates(text, moment, lean)
}
