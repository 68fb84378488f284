import { canonicalText } from './canonical-text'
import { dateLanguage } from './languages'
import { epochOfLocal } from './local-time'
import { type DatePatterns, datePatterns } from './patterns'

/** A time as Gmail's page shows it; `at` is epoch ms of the start of that minute or local day. */
export interface ShownTime {
  at: number
  precision: 'minute' | 'day'
}

/** Clock time in ms as if it were UTC. */
interface LocalTime {
  local: number
  precision: ShownTime['precision']
}

/** The longest date of these languages has under 60 characters. */
const LONGEST = 100
const MINUTE = 60_000

const known = new Map<string, DatePatterns>()

/**
 * Reads the `title` of a message's or list row's date as Gmail's page writes it, in the language of its
 * interface (BCP 47) and in the IANA zone that it shows. Clocks of 12 and 24 hours; a weekday may stand
 * before or behind the date and must be that date's; numbers are read in the language's own order only.
 * A date without a time gives the start of that day in the zone, marked `day`. Of a time that a clock
 * change repeats the earlier reading; a skipped one is moved forward.
 * @returns undefined for anything that is not wholly understood.
 * @throws RangeError for a zone that the platform does not know, once a title is understood.
 */
export function parseShownDate(
  title: string,
  language: string,
  zone: string,
): ShownTime | undefined {
  const patterns = title.length > LONGEST ? undefined : patternsOf(language)
  if (!patterns) return undefined
  const text = canonicalText(title)
  const readings = patterns.patterns.flatMap((pattern) => {
    const groups = pattern.exec(text)?.groups
    return (groups && localTime(groups, patterns)) ?? []
  })
  const [reading] = readings
  if (!reading || readings.some(({ local }) => local !== reading.local)) return undefined
  return { at: epochOfLocal(reading.local, zone), precision: reading.precision }
}

/** Making a language's patterns takes some ms, so they are kept. */
function patternsOf(tag: string): DatePatterns | undefined {
  const kept = known.get(tag)
  if (kept) return kept
  const language = dateLanguage(tag)
  if (!language) return undefined
  const patterns = datePatterns(language)
  known.set(tag, patterns)
  return patterns
}

type Groups = Readonly<Record<string, string | undefined>>

function localTime(groups: Groups, names: DatePatterns): LocalTime | undefined {
  const date = dateOf(groups, names)
  if (date === undefined) return undefined
  if (groups.hour === undefined) return { local: date, precision: 'day' }
  const hour = hourOf(groups, names)
  const minute = Number(groups.minute)
  if (hour === undefined || minute > 59) return undefined
  return { local: date + (hour * 60 + minute) * MINUTE, precision: 'minute' }
}

function dateOf(groups: Groups, { months, weekdays }: DatePatterns): number | undefined {
  const { year, month, name, day, weekdayBefore, weekdayAfter } = groups
  const index = name === undefined ? Number(month) - 1 : months.get(name)
  if (index === undefined) return undefined
  const date = new Date(Date.UTC(Number(year), index, Number(day)))
  const exists = date.getUTCMonth() === index && date.getUTCDate() === Number(day)
  const agrees = [weekdayBefore, weekdayAfter]
    .filter((weekday) => weekday !== undefined)
    .every((weekday) => weekdays.get(weekday) === date.getUTCDay())
  return exists && agrees ? date.getTime() : undefined
}

/** The hour from 0 to 23. A day period goes with 0 to 12 only and must leave one reading. */
function hourOf(groups: Groups, { dayPeriods }: DatePatterns): number | undefined {
  const { hour, periodBefore, periodAfter } = groups
  const shown = Number(hour)
  const period = periodBefore ?? periodAfter
  if (period === undefined) return shown < 24 ? shown : undefined
  if (shown > 12 || (periodBefore !== undefined && periodAfter !== undefined)) return undefined
  const hours = dayPeriods.get(period) ?? []
  const [reading, ...others] = [shown % 12, (shown % 12) + 12].filter((at) => hours.includes(at))
  return others.length > 0 ? undefined : reading
}
