type NoticeUnit = 'minute' | 'hour' | 'day' | 'week'

const HOUR = 60
const DAY = 24 * HOUR
const WEEK = 7 * DAY

/** How long before a meeting, in the unit in which people say it, rounded down. @param minutes 0 or more. */
export function noticeLength(minutes: number): [count: number, unit: NoticeUnit] {
  if (minutes < HOUR) return [minutes, 'minute']
  if (minutes < DAY) return [Math.floor(minutes / HOUR), 'hour']
  if (minutes < 2 * WEEK) return [Math.floor(minutes / DAY), 'day']
  return [Math.floor(minutes / WEEK), 'week']
}
