import { attributionLine } from './attribution'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How one mailbox shows its dates: in the UI language and in the account's zone. */
export interface Dates {
  /** Title of a message's date, without weekday. */
  title(at: number): string
  /** Title of a row's date, with weekday. */
  rowTitle(at: number): string
  /** Shown beside a message: relative as long as it is recent. */
  shown(at: number, now: number): string
  /** Shown in a row: time today, day this year, else a short date. */
  short(at: number, now: number): string
  /** Line above a quote, as the writer's Gmail words it. */
  attribution(at: number, name: string, address: string): string
}

export function datesFor(language: string, timeZone: string): Dates {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(language, { timeZone, ...options })
    return (at: number) => formatter.format(at)
  }
  const minute = {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  } as const
  // Chinese pages show twelve hours with 上午 and 下午 where Intl counts to 24 (dump of 2016).
  const hours = language === 'zh-CN' ? { hour12: true } : {}
  const title = format({ ...minute, ...hours })
  const time = format({ timeStyle: 'short', ...hours })
  const day = format({ month: 'short', day: 'numeric' })
  const date = format({ dateStyle: 'short' })
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'always' })
  return {
    title,
    rowTitle: format({ ...minute, ...hours, weekday: 'short' }),
    shown(at, now) {
      const when = date(at) === date(now) ? time(at) : title(at)
      return now - at > 14 * DAY ? when : `${when} (${ago(now - at, relative)})`
    },
    short(at, now) {
      if (date(at) === date(now)) return time(at)
      return now - at < 300 * DAY ? day(at) : date(at)
    },
    attribution(at, name, address) {
      const who = `${name} &lt;<a href="mailto:${address}" target="_blank">${address}</a>&gt;`
      const day = { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' } as const
      const parts = { weekday: format({ weekday: 'short' })(at), time: time(at) }
      const medium = format({ dateStyle: 'medium' })(at)
      return attributionLine(language, { ...parts, medium, long: format(day)(at) }, who)
    },
  }
}

function ago(ms: number, relative: Intl.RelativeTimeFormat): string {
  if (ms < HOUR) return relative.format(-Math.floor(Math.max(0, ms) / MINUTE), 'minute')
  if (ms < DAY) return relative.format(-Math.floor(ms / HOUR), 'hour')
  return relative.format(-Math.floor(ms / DAY), 'day')
}
