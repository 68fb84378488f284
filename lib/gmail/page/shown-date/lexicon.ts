/** What a language calls the parts of a date, and how it puts them together. */
export interface Lexicon {
  /** Names by month, January first; empty where months have numbers only. */
  months: readonly (readonly string[])[]
  /** Names by weekday, Sunday first. */
  weekdays: readonly (readonly string[])[]
  /** Names of the parts of a day, each with the hours (0 to 23) it can stand for. */
  dayPeriods: ReadonlyMap<string, readonly number[]>
  /** Ways to write a date: `{year}`, `{month}` (number), `{name}` (of the month), `{day}`, and words. */
  dates: readonly string[]
  /** What may stand between hours and minutes. */
  hourMarks: readonly string[]
}

const hoursFrom = (first: number) => Array.from({ length: 12 }, (_, hour) => first + hour)

/** Names of the two halves of a day as a lexicon has them. */
export function halfDays(
  morning: readonly string[],
  afternoon: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  return new Map([
    ...morning.map((name) => [name, hoursFrom(0)] as const),
    ...afternoon.map((name) => [name, hoursFrom(12)] as const),
  ])
}
