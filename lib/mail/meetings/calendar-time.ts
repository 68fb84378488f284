import { TZDate } from '@date-fns/tz'
import ICAL from 'ical.js'
import type { MeetingStart } from '../meeting'

/** Real calendars hold a few rules of a few zones; more are not read out, for each costs time. */
const mostZoneRules = 60
const years = { first: 1970, last: 2200 }

/**
 * When a date property of an event is, or undefined where it is missing, impossible or in a zone that
 * nobody explains.
 * @param zone IANA zone of whole days and of times without a zone.
 */
export function readTime(
  event: ICAL.Component,
  name: 'dtstart' | 'recurrence-id',
  zone: string,
): MeetingStart | undefined {
  const property = event.getFirstProperty(name)
  const time = property?.getFirstValue()
  if (!property || !(time instanceof ICAL.Time)) return undefined
  if (!(time.year >= years.first && time.year <= years.last)) return undefined
  const tzid = property.getParameter('tzid')
  const named = typeof tzid === 'string' && !time.isDate ? tzid : undefined
  const at = epochMs(time, named, event.parent, zone)
  return Number.isNaN(at) ? undefined : { at, precision: time.isDate ? 'day' : 'exact' }
}

/**
 * A zone by its IANA name is known better here than in the mail; other names (Outlook's) mean what the
 * calendar's own VTIMEZONE says. NaN for a name that neither knows.
 */
function epochMs(
  time: ICAL.Time,
  tzid: string | undefined,
  calendar: ICAL.Component | null,
  zone: string,
): number {
  if (time.zone === ICAL.Timezone.utcTimezone) return inZone(time, 'UTC')
  if (tzid === undefined) return inZone(time, zone)
  const byName = inZone(time, tzid)
  if (tzid.includes('/') && !Number.isNaN(byName)) return byName
  const offset = calendar && offsetByRules(time, tzid, calendar)
  return offset === undefined || offset === null ? byName : inZone(time, 'UTC') - offset
}

function inZone({ year, month, day, hour, minute, second }: ICAL.Time, zone: string): number {
  return new TZDate(year, month - 1, day, hour, minute, second, zone).getTime()
}

/** Offset from UTC in ms after the calendar's own VTIMEZONE. */
function offsetByRules(
  time: ICAL.Time,
  tzid: string,
  calendar: ICAL.Component,
): number | undefined {
  const zones = calendar.getAllSubcomponents('vtimezone')
  const rules = zones.flatMap((one) => one.getAllSubcomponents())
  if (rules.length > mostZoneRules || !rules.every(isReadable)) return undefined
  const component = zones.find((one) => one.getFirstPropertyValue('tzid') === tzid)
  return component && new ICAL.Timezone({ component, tzid }).utcOffset(time) * 1000
}

/** Clocks change on a weekday or day of a month once a year; any other rule might never come to an end. */
function isReadable(rule: ICAL.Component): boolean {
  const recur = rule.getFirstPropertyValue('rrule')
  if (recur === null) return true
  if (!(recur instanceof ICAL.Recur) || recur.freq !== 'YEARLY') return false
  const { BYMONTH = [], BYDAY = [], BYMONTHDAY = [], ...others } = recur.parts
  if (BYMONTH.length !== 1 || Object.keys(others).length > 0) return false
  const byWeekday = BYDAY.length === 1 && /^(?:-1|\+?[1-4])?[A-Z]{2}$/.test(String(BYDAY[0]))
  const byDay = BYMONTHDAY.every((day) => Number(day) >= 1 && Number(day) <= 28)
  return byDay && (byWeekday || (BYDAY.length === 0 && BYMONTHDAY.length === 1))
}
