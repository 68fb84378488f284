import { canonicalText } from './canonical-text'
import type { Lexicon } from './lexicon'

type Options = Intl.DateTimeFormatOptions
type PartType = Intl.DateTimeFormatPartTypes

const WIDTHS = ['long', 'short'] as const
const HOUR = 3_600_000
const DAY = 24 * HOUR
/** 4 January 1970 was a Sunday. */
const SUNDAY = 3 * DAY
/** Any date does: only the order of its parts and the words between them are asked for. */
const SAMPLE = Date.UTC(2026, 8, 23)

/** The lexicon that the platform's own tables (Unicode CLDR) give for a language tag. */
export function intlLexicon(tag: string): Lexicon {
  return {
    months: monthNames(tag),
    weekdays: weekdayNames(tag),
    dayPeriods: dayPeriods(tag),
    dates: datePatterns(tag),
    hourMarks: [':', hourMark(tag)],
  }
}

/** The tag's own order of a date in numbers, as a lexicon writes it. */
export function numericDate(tag: string): string {
  return datePattern(tag, { year: 'numeric', month: 'numeric', day: 'numeric' })
}

/** The medium style adds nothing: it is one of these in every language read. */
function datePatterns(tag: string): string[] {
  const named = WIDTHS.map((month) => ({ year: 'numeric', month, day: 'numeric' }) as const)
  return [...named.map((options) => datePattern(tag, options)), numericDate(tag)]
}

function datePattern(tag: string, options: Options): string {
  return partsOf(tag, SAMPLE, options)
    .map(({ type, value }) => {
      if (type === 'literal') return value
      return type === 'month' && !isNumber(value) ? '{name}' : `{${type}}`
    })
    .join('')
}

/** Both forms of each name: the one used within a date (genitive in ru, pl) and the one used alone. */
function monthNames(tag: string): string[][] {
  const forms = WIDTHS.flatMap((month): Options[] => [{ month }, { month, day: 'numeric' }])
  return namesOf(tag, 'month', forms, 12, (month) => Date.UTC(2026, month, 23))
}

function weekdayNames(tag: string): string[][] {
  const forms = WIDTHS.map((weekday): Options => ({ weekday }))
  return namesOf(tag, 'weekday', forms, 7, (day) => SUNDAY + day * DAY)
}

function namesOf(
  tag: string,
  type: PartType,
  forms: readonly Options[],
  count: number,
  timeOf: (index: number) => number,
): string[][] {
  return Array.from({ length: count }, (_, index) =>
    forms
      .map((options) => partOf(tag, timeOf(index), options, type))
      .filter((name) => name !== undefined)
      .filter((name) => !isNumber(name)),
  )
}

/** Some languages tell more than two parts of a day (zh-TW 清晨, 晚上): each hour is asked for its name. */
function dayPeriods(tag: string): Map<string, number[]> {
  const periods = new Map<string, number[]>()
  const styles: Options[] = [{ timeStyle: 'short' }, { hour: 'numeric', hour12: true }]
  for (let hour = 0; hour < 24; hour += 1) {
    for (const options of styles) {
      const name = partOf(tag, hour * HOUR, options, 'dayPeriod')
      if (name !== undefined) periods.set(name, [...(periods.get(name) ?? []), hour])
    }
  }
  return periods
}

/** What stands between hours and minutes: a colon, or `h` in fr-CA. */
function hourMark(tag: string): string {
  const parts = partsOf(tag, SAMPLE, { timeStyle: 'short' })
  return parts[parts.findIndex(({ type }) => type === 'hour') + 1]?.value ?? ':'
}

function partOf(tag: string, at: number, options: Options, wanted: PartType): string | undefined {
  return partsOf(tag, at, options).find(({ type }) => type === wanted)?.value
}

function partsOf(tag: string, at: number, options: Options): Intl.DateTimeFormatPart[] {
  const calendar = { calendar: 'gregory', timeZone: 'UTC' }
  return new Intl.DateTimeFormat(tag, { ...calendar, ...options }).formatToParts(at)
}

function isNumber(name: string): boolean {
  return /^\d/.test(canonicalText(name))
}
