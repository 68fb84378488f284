import { addDays, type Day, type Moment, mondayOf, monthEnd } from '../calendar'
import { type DateSaid, monthOf, nextRun, type Span, weekOf, wholeDay } from './date-said'

/** Ways to name a time that chrono does not read, or reads as something else. */
const phrases: readonly [RegExp, (today: Day, moment: Moment) => Span][] = [
  [
    /\b(?:(?:the )?(?:end of (?:the|this) (?:month|mo)|month[- ]?end|last (?:working )?day of (?:the|this) month)|eom)\b/i,
    (today, { zone }) => wholeDay(monthEnd(today), zone),
  ],
  [/\b(?:the )?end of next month\b/i, (today, { zone }) => wholeDay(monthEnd(today, 1), zone)],
  [
    /\b(?:(?:the )?end of (?:the |this )?week|eow|before the weekend)\b/i,
    (today, { zone }) => wholeDay(addDays(mondayOf(today), 4), zone),
  ],
  [
    /\b(?:the )?end of next week\b/i,
    (today, { zone }) => wholeDay(addDays(mondayOf(today), 11), zone),
  ],
  [
    /\b(?:(?:the )?end of (?:the )?day|eod|cob|close of (?:business|play))(?! (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|the \d|\d))\b|\b(?:later today|tonight|this (?:morning|afternoon|evening))\b/i,
    (today, { zone }) => wholeDay(today, zone),
  ],
  [
    /\b(?:in|within) (?:a|the next|one) fortnight\b/i,
    (today, { zone }) => wholeDay(addDays(today, 14), zone),
  ],
  [/\ba fortnight ago\b/i, (today, { zone }) => wholeDay(addDays(today, -14), zone)],
  [/\bthis week\b/i, (today, { zone }) => weekOf(today, zone)],
  [/\bnext week\b(?! on\b)/i, (today, { zone }) => weekOf(addDays(today, 7), zone)],
  [/\bthis month\b/i, (today, { zone }) => monthOf(today, zone)],
  [/\bnext month\b/i, (today, { zone }) => monthOf(monthEnd(today, 1), zone)],
  [
    /\b(?:next|coming|upcoming) (?:\w{2,12} )?(?:run|batch|pay(?:ment)? (?:day|date|cycle))\b/i,
    (today, moment) => nextRun(moment, today),
  ],
]

/** The times that these phrases name, each at most once. */
export function phrasesIn(text: string, today: Day, moment: Moment): DateSaid[] {
  return phrases.flatMap(([pattern, span]) => {
    const match = pattern.exec(text)
    return match ? [{ ...span(today, moment), words: match[0], index: match.index }] : []
  })
}
