import { numericDate } from './intl-lexicon'
import { halfDays, type Lexicon } from './lexicon'

const months =
  'January February March April May June July August September October November December'
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'

/**
 * English of any region. A named month is clear in either order; numbers are read in the region's own
 * order only (`en` month first, `en-GB` day first). Abbreviations come with the patterns.
 */
export function englishLexicon(tag: string): Lexicon {
  return {
    months: months.split(' ').map((name) => [name]),
    weekdays: weekdays.split(' ').map((name) => [name]),
    dayPeriods: halfDays(['a.m.'], ['p.m.']),
    dates: ['{name} {day}, {year}', '{day} {name} {year}', numericDate(tag)],
    hourMarks: [':'],
  }
}
