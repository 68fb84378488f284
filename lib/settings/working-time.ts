import * as z from 'zod/mini'
import { epochOf, zoneOffset } from '../mail/zone-offset'

/** A stretch of a weekday, in minutes from midnight; `end` is exclusive. */
const TimeRange = z.object({ start: z.number(), end: z.number() })
type TimeRange = z.infer<typeof TimeRange>

/** When the owner works. */
export const WorkingTime = z.object({
  /** IANA zone, for example `Asia/Seoul`. */
  zone: z.string(),
  /** Ranges by weekday, Sunday first (as Date.getDay counts). */
  week: z.array(z.array(TimeRange)).check(z.length(7)),
  /** Local dates (`2026-05-05`) on which nobody works. */
  holidays: z.array(z.string()),
})
export type WorkingTime = z.infer<typeof WorkingTime>

type Week = WorkingTime['week']

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
/** What follows the day in `월요일` may be left out. */
const KOREAN_DAYS = ['일', '월', '화', '수', '목', '금', '토'] as const
/** Weeks are written from Monday on. */
const WRITTEN_ORDER = [1, 2, 3, 4, 5, 6, 0]
const MIDNIGHT = 1440

/**
 * Reads working hours as people write them: `Tue-Sat 10:00-18:00; Mon 09:00-12:00`. Parts stand
 * between semicolons; days are English or Korean (`월~금 09:00~18:00`), in lists and ranges that may wrap the week (`Sun-Thu`); a day
 * may have several ranges (`Mon 09:00-12:00,13:00-17:00`); one over midnight goes on the next day.
 * @returns ranges by weekday, Sunday first, in order and not touching.
 * @throws RangeError that names the part it can't read.
 */
export function parseHours(text: string): Week {
  const week: Week = DAYS.map(() => [])
  const parts = text.split(';').map((part) => part.trim())
  for (const part of parts.filter((part) => part !== '')) addPart(week, part)
  if (week.every((ranges) => ranges.length === 0)) throw new RangeError('No working hours given')
  return week.map(joined)
}

/** Working hours as text that parseHours reads back to the same week, as people of a language write them. */
export function formatHours(week: Week, language: 'en' | 'ko' = 'en'): string {
  const [names, to] = language === 'ko' ? ([KOREAN_DAYS, '~'] as const) : ([DAYS, '-'] as const)
  const lines: { days: number[]; hours: string }[] = []
  for (const day of WRITTEN_ORDER) {
    const hours = (week[day] ?? [])
      .map(({ start, end }) => `${clock(start)}${to}${clock(end)}`)
      .join()
    const last = lines.at(-1)
    if (last?.hours === hours) last.days.push(day)
    else lines.push({ days: [day], hours })
  }
  return lines
    .filter(({ hours }) => hours !== '')
    .map(({ days, hours }) => `${span(days, names, to)} ${hours}`)
    .join('; ')
}

function addPart(week: Week, part: string) {
  const [days = '', hours = '', ...rest] = part.replace(/ {0,9}([-–~,]) {0,9}/g, '$1').split(/\s+/)
  if (rest.length > 0) throw unreadable(part)
  for (const day of days.split(',').flatMap((range) => daysOf(range, part))) {
    for (const range of hours.split(',')) addRange(week, day, range, part)
  }
}

function daysOf(range: string, part: string): number[] {
  const [first, last = first, ...rest] = range.split(/[-–~]/).map(dayNumber)
  if (first === undefined || last === undefined || first < 0 || last < 0 || rest.length > 0) {
    throw unreadable(part)
  }
  const length = ((last - first + 7) % 7) + 1
  return Array.from({ length }, (_, step) => (first + step) % 7)
}

function dayNumber(name: string): number {
  const korean = KOREAN_DAYS.findIndex((day) => name === day || name === `${day}요일`)
  if (korean >= 0) return korean
  return DAYS.findIndex((day) => new RegExp(`^${day}[a-z]{0,6}$`, 'i').test(name))
}

function addRange(week: Week, day: number, range: string, part: string) {
  const [start, end, ...rest] = range.split(/[-–~]/).map(minuteOfDay)
  if (start === undefined || end === undefined || rest.length > 0) throw unreadable(part)
  if (start === end || start >= MIDNIGHT) throw unreadable(part)
  if (start < end) week[day]?.push({ start, end })
  else {
    week[day]?.push({ start, end: MIDNIGHT })
    if (end > 0) week[(day + 1) % 7]?.push({ start: 0, end })
  }
}

function minuteOfDay(time: string): number | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? []
  const minutes = Number(hour) * 60 + Number(minute)
  return Number(minute) < 60 && minutes <= MIDNIGHT ? minutes : undefined
}

/** Ranges in order; those that touch or overlap become one. */
function joined(ranges: Week[number]): Week[number] {
  const result: Week[number] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else result.push({ ...range })
  }
  return result
}

function span(days: number[], names: readonly string[], to: string): string {
  const [first = '', ...others] = days.map((day) => names[day])
  return others.length > 0 ? `${first}${to}${others.at(-1)}` : first
}

function clock(minutes: number): string {
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

function unreadable(part: string): RangeError {
  return new RangeError(`Can't read the hours "${part}"; write them like "Mon-Fri 09:00-18:00"`)
}

const MINUTE = 60_000
const DAY = 1440 * MINUTE
/** How far the nearest working minute is looked for; holidays longer than this count as this long. */
const HORIZON_DAYS = 31

/**
 * Minutes from `at` (epoch ms) to the nearest working minute, before or after; 0 inside working time.
 * Weekdays, hours and holidays are read in the owner's zone. Someone whose week is empty has set
 * no hours, so nothing is outside them. At most 31 days.
 * @throws RangeError for a zone that the platform does not know.
 */
export function minutesOutside(at: number, workingTime: WorkingTime): number {
  if (workingTime.week.every((ranges) => ranges.length === 0)) return 0
  const local = at + zoneOffset(at, workingTime.zone)
  const midnight = Math.floor(local / DAY) * DAY
  const today = rangesOn(midnight, workingTime)
  const minute = (local - midnight) / MINUTE
  if (today.some(({ start, end }) => start <= minute && minute < end)) return 0
  const next = nearestEdge(midnight, 1, workingTime, at)
  const last = nearestEdge(midnight, -1, workingTime, at)
  return Math.min(
    Math.ceil((next - at) / MINUTE),
    Math.floor((at - last) / MINUTE) + 1,
    HORIZON_DAYS * 1440,
  )
}

/** The first start after `at`, or the last end at or before it, as epoch ms; ± Infinity for none. */
function nearestEdge(midnight: number, step: 1 | -1, workingTime: WorkingTime, at: number): number {
  for (let day = 0; day <= HORIZON_DAYS; day += 1) {
    const date = midnight + step * day * DAY
    const edges = rangesOn(date, workingTime)
      .map(({ start, end }) => epochOf(date + (step > 0 ? start : end) * MINUTE, workingTime.zone))
      .filter((edge) => (step > 0 ? edge > at : edge <= at))
    if (edges.length > 0) return step > 0 ? Math.min(...edges) : Math.max(...edges)
  }
  return step * Number.POSITIVE_INFINITY
}

/** Working ranges of the local day that starts at `midnight` (local time as if it were UTC, ms). */
function rangesOn(midnight: number, { week, holidays }: WorkingTime): readonly TimeRange[] {
  const day = new Date(midnight)
  const holiday = holidays.length > 0 && holidays.includes(day.toISOString().slice(0, 10))
  return holiday ? [] : (week[day.getUTCDay()] ?? [])
}
