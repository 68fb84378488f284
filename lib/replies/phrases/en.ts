import type { WorkingTime } from '../../settings/working-time'
import type { Opening } from '../next-opening'
import { dayRuns, weekGroups } from '../week-groups'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Working hours as a phrase: "Monday to Friday, 9:00 to 18:00 (London time)". None when nobody works. */
export function hoursPhrase({ week, zone }: WorkingTime): string | undefined {
  const groups = weekGroups(week).map(
    ({ days, ranges }) => `${daysPhrase(days)}, ${list(ranges.map(rangePhrase))}`,
  )
  return groups.length > 0 ? `${groups.join('; ')} (${zonePhrase(zone)})` : undefined
}

/** When work goes on: "on Monday morning", "this afternoon". */
export function openingPhrase(opening: Opening | undefined): string {
  if (!opening) return 'on my next working day'
  const { today, weekday, part } = opening
  if (part === 'underway') return 'today'
  return today ? `this ${part}` : `on ${WEEKDAYS[weekday]} ${part}`
}

function daysPhrase(days: readonly number[]): string {
  if (days.length === 7) return 'every day'
  const names = dayRuns(days).map((run) => run.map((day) => WEEKDAYS[day] ?? ''))
  return list(names.flatMap((run) => (run.length > 2 ? `${run[0]} to ${run.at(-1)}` : run)))
}

function rangePhrase({ start, end }: { start: number; end: number }): string {
  return start === 0 && end === 1440 ? 'all day' : `${clock(start)} to ${clock(end)}`
}

function clock(minute: number): string {
  if (minute % 1440 === 0) return 'midnight'
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

/** IANA zones are named after a city that people know, but for UTC and the fixed offsets. */
function zonePhrase(zone: string): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
  return zone.includes('/') && !zone.startsWith('Etc/') ? `${city} time` : city
}

function list(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last
}
