/** Dates and times as a language writes them. Every `at` and `now` is epoch ms, every zone an IANA name. */
export interface TimeFormats {
  /** Weekday, day and time; with the year where it is not this year's. */
  moment(at: number, now: number, zone: string): string
  /** Day and month; with the year where it is not this year's. */
  day(at: number, now: number, zone: string): string
  month(at: number, zone: string): string
  /** How long ago, in the largest whole unit from minutes to days; at least a minute. */
  ago(at: number, now: number): string
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * The formats of one locale, such as `en-GB`, whose dates name the month and can't be misread.
 * They throw a RangeError for a zone that the platform does not know.
 */
export function timeFormats(locale: string): TimeFormats {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  // To make one takes longer than to use it a hundred times.
  const made = new Map<string, Intl.DateTimeFormat>()
  const format = (at: number, timeZone: string, options: Intl.DateTimeFormatOptions) => {
    const name = JSON.stringify([timeZone, options])
    const known = made.get(name) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone })
    made.set(name, known)
    return known.format(at)
  }
  const day = (at: number, now: number, zone: string, weekday?: 'short') => {
    const year = (time: number) => format(time, zone, { year: 'numeric' })
    const options = { day: 'numeric', month: 'long', ...(weekday && { weekday }) } as const
    return format(at, zone, year(at) === year(now) ? options : { ...options, year: 'numeric' })
  }
  return {
    moment: (at, now, zone) => `${day(at, now, zone, 'short')}, ${format(at, zone, clock)}`,
    day: (at, now, zone) => day(at, now, zone),
    month: (at, zone) => format(at, zone, { month: 'long', year: 'numeric' }),
    ago: (at, now) => {
      const [unit, length] = unitOf(now - at)
      const units = Math.max(1, Math.floor((now - at) / length))
      return new Intl.RelativeTimeFormat(locale).format(-units, unit)
    },
  }
}

function unitOf(span: number): ['minute' | 'hour' | 'day', number] {
  if (span < HOUR) return ['minute', MINUTE]
  return span < DAY ? ['hour', HOUR] : ['day', DAY]
}
