import { TZDate } from '@date-fns/tz'
import type { ReplyFacts } from '../../lib/replies/facts'
import type { WorkingTime } from '../../lib/settings/working-time'

type Ranges = WorkingTime['week'][number]

/** Working time from ranges by weekday, Sunday first. */
export function workingTime(
  zone: string,
  days: Partial<Record<number, Ranges>>,
  holidays: string[] = [],
): WorkingTime {
  return { zone, week: Array.from({ length: 7 }, (_, day) => days[day] ?? []), holidays }
}

/** The same hours on several weekdays, in hours of the day. */
export function sameHours(
  days: number[],
  ...hours: [number, number][]
): Partial<Record<number, Ranges>> {
  const ranges = hours.map(([start, end]) => ({ start: start * 60, end: end * 60 }))
  return Object.fromEntries(days.map((day) => [day, ranges]))
}

export const WORKDAYS = [1, 2, 3, 4, 5]

/** Epoch ms of a wall-clock time in a zone: `at('Asia/Seoul', '2026-03-06T22:30')`. */
export function at(zone: string, local: string): number {
  const [year = 0, month = 1, ...rest] = local.split(/[-T:]/).map(Number)
  const [day = 1, hour = 0, minute = 0] = rest
  return new TZDate(year, month - 1, day, hour, minute, zone).getTime()
}

/** Friday evening in London, with everything known. */
export const fullFacts: ReplyFacts = {
  now: at('Europe/London', '2026-03-06T21:15'),
  clientName: 'Marcus',
  ownerName: 'Dana Whitfield',
  workingTime: workingTime('Europe/London', sameHours(WORKDAYS, [9, 18])),
  invoice: 'INV-7',
  reminders: 2,
  paidInvoice: 'INV-6',
  request: 'could you add a booking page as well?',
  meeting: at('Europe/London', '2026-03-05T10:00'),
  awaited: 'feedback',
}

export const emptyFacts: ReplyFacts = { now: fullFacts.now }
