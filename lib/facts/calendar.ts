import { TZDate } from '@date-fns/tz'
import { zoneOffset } from '../mail/zone-offset'

/** When and where something is said: its words for days are read from there. */
export interface Moment {
  /** Epoch ms. */
  at: number
  /** IANA zone. */
  zone: string
}

/** A day of the calendar; months count from 1. */
export interface Day {
  year: number
  month: number
  day: number
}

/** The day that a moment falls on. */
export function dayAt({ at, zone }: Moment): Day {
  return fromUtc(new Date(at + zoneOffset(at, zone)))
}

/** The moment at which a day begins, or a minute of it, as epoch ms. Days and months may overflow. */
export function startOf({ year, month, day }: Day, zone: string, minute = 0): number {
  return new TZDate(year, month - 1, day, 0, minute, zone).getTime()
}

/** A day so many days later; months and years follow. */
export function addDays({ year, month, day }: Day, days: number): Day {
  return fromUtc(new Date(Date.UTC(year, month - 1, day + days)))
}

/** As Date.getDay counts: Sunday is 0. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** The last day of the month so many months later. */
export function monthEnd({ year, month }: Day, months = 0): Day {
  return fromUtc(new Date(Date.UTC(year, month + months, 0)))
}

/** The Monday of the week so many weeks later. */
export function mondayOf(day: Day, weeks = 0): Day {
  return addDays(day, 7 * weeks - ((weekdayOf(day) + 6) % 7))
}

/** Whether there is such a day. */
export function isReal(day: Day): boolean {
  const same = addDays(day, 0)
  return same.month === day.month && same.day === day.day
}

/** Whole days from one day to another. */
function daysBetween(from: Day, to: Day): number {
  const utc = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day)
  return Math.round((utc(to) - utc(from)) / 86_400_000)
}

/** A day of a month without its year: the nearest such day. */
export function nearestYear(month: number, day: number, from: Day): Day | undefined {
  return [from.year - 1, from.year, from.year + 1]
    .map((year) => ({ year, month, day }))
    .filter(isReal)
    .sort((a, b) => Math.abs(daysBetween(from, a)) - Math.abs(daysBetween(from, b)))[0]
}

/** A day without its month: the next such day from today on, or the last one. */
export function nearestMonth(day: number, from: Day, lean: 'ahead' | 'back'): Day | undefined {
  const step = lean === 'ahead' ? 1 : -1
  return [0, 1, 2]
    .map((months) => ({ ...monthEnd(from, step * months), day }))
    .find((one) => isReal(one) && step * daysBetween(from, one) >= 0)
}

function fromUtc(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
