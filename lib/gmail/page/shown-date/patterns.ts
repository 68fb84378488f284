import { canonicalText } from './canonical-text'
import type { DateLanguage } from './languages'
import { indexNames, type Names } from './names'

/** What one language's date titles are matched against, and what their names mean. */
export interface DatePatterns {
  /** One for each way to write a date; named groups hold the parts. */
  patterns: readonly RegExp[]
  months: Names
  weekdays: Names
  /** Hours (0 to 23) by a day period's canonical text. */
  dayPeriods: ReadonlyMap<string, readonly number[]>
}

/** A space, or nothing unless that would run two numbers together. */
const GAP = '(?: |(?<!\\d)|(?!\\d))'
/** The years of the Gregorian calendar only: in others it is 1405, 1448, 2569 or 5786. */
const YEAR = '(?<year>(?:19[7-9]|2[01]\\d)\\d)'

/** Every pattern is anchored and has bounded repetitions only. */
export function datePatterns(language: DateLanguage): DatePatterns {
  const months = indexNames(language.months)
  const weekdays = indexNames(language.weekdays)
  const periods = language.dayPeriods
  const time = timeSource(language)
  const weekday = (group: string) => `(?<${group}>${anyOf([...weekdays.keys()])})`
  const patterns = language.dates.map((date) => {
    const before = `(?:${weekday('weekdayBefore')}${GAP})?`
    const after = `(?:${GAP}${weekday('weekdayAfter')})?`
    return new RegExp(`^${before}${dateSource(date, months)}${after}${time}$`, 'u')
  })
  const dayPeriods = new Map([...periods].map(([name, hours]) => [canonicalText(name), hours]))
  return { patterns, months, weekdays, dayPeriods }
}

function dateSource(date: string, months: Names): string {
  const slots: Record<string, string> = {
    '{year}': YEAR,
    '{month}': '(?<month>\\d{1,2})',
    '{name}': `(?<name>${anyOf([...months.keys()])})`,
    '{day}': '(?<day>\\d{1,2})',
  }
  return date
    .split(/(\{[a-z]+\})/)
    .map((piece) => slots[piece] ?? written(piece))
    .filter((source) => source !== '')
    .join(GAP)
}

function timeSource(language: DateLanguage): string {
  const { dayPeriods, hourMarks, beforeTime = [], afterTime = [] } = language
  const period = (group: string) => `(?<${group}>${anyOf([...dayPeriods.keys()])})`
  const before = `(?:${period('periodBefore')}${GAP})?`
  const after = `(?:${GAP}${period('periodAfter')})?`
  const clock = `(?<hour>\\d{1,2})${anyOf(hourMarks)}(?<minute>\\d{2})`
  return `(?:${optional(beforeTime)}${GAP}${before}${clock}${after}${optional(afterTime)})?`
}

function optional(words: readonly string[]): string {
  return words.length === 0 ? '' : `(?:${GAP}${anyOf(words)})?`
}

/** Any of the names, the longest first; one that matches nothing where there are none. */
function anyOf(names: readonly string[]): string {
  const sources = names.map(written).toSorted((a, b) => b.length - a.length)
  return sources.length === 0 ? '(?!)' : `(?:${[...new Set(sources)].join('|')})`
}

/** The pattern of a text that canonicalText has been through. */
function written(text: string): string {
  return canonicalText(text).replace(/[\\^$*+?|[\]{}]/g, '\\$&')
}
