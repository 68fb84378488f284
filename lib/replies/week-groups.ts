import type { WorkingTime } from '../settings/working-time'

type TimeRanges = WorkingTime['week'][number]

/** Weekdays (Sunday is 0) that share the same working hours. */
export interface WeekGroup {
  days: number[]
  /** Minutes from midnight. */
  ranges: TimeRanges
}

const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0]

/** The working days of a week, gathered by equal hours, Monday first. Days off are in no group. */
export function weekGroups(week: WorkingTime['week']): WeekGroup[] {
  const groups = new Map<string, WeekGroup>()
  for (const day of MONDAY_FIRST) {
    const ranges = week[day] ?? []
    if (ranges.length === 0) continue
    const key = ranges.map(({ start, end }) => `${start}-${end}`).join()
    const group = groups.get(key) ?? { days: [], ranges }
    group.days.push(day)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/**
 * Days split into runs without a gap. A run may pass the end of the week (Sunday to Thursday is
 * one); all seven days are one run from Monday.
 */
export function dayRuns(days: readonly number[]): number[][] {
  if (days.length === 7) return [MONDAY_FIRST]
  const isFirst = (day: number) => days.includes(day) && !days.includes((day + 6) % 7)
  return MONDAY_FIRST.filter(isFirst).map((first) => {
    const run = [first]
    for (let day = (first + 1) % 7; days.includes(day); day = (day + 1) % 7) run.push(day)
    return run
  })
}
