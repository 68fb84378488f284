import { TZDate } from '@date-fns/tz'
import type { TalkMessage } from '../../detectors/detector'
import type { WorkingTime } from '../../settings/working-time'

/** Seven days, Sunday first (as Date.getDay counts), of 24 clock hours each. */
type Hours<Cell> = Cell[][]

/** When each side writes, on the owner's clock. */
export interface HourMap {
  /** Messages by weekday and hour. */
  client: Hours<number>
  owner: Hours<number>
  /** Whether the owner works in some of that hour. */
  working: Hours<boolean>
}

/** Counts mail by the hour of the week in which it was sent. */
export function hourMapOf(
  mails: readonly Pick<TalkMessage, 'at' | 'role'>[],
  { zone, week }: WorkingTime,
): HourMap {
  const map: HourMap = {
    client: hours(() => 0),
    owner: hours(() => 0),
    working: hours((day, hour) =>
      (week[day] ?? []).some(({ start, end }) => start < (hour + 1) * 60 && end > hour * 60),
    ),
  }
  for (const { at, role } of mails) {
    const date = new TZDate(at, zone)
    const day = map[role][date.getDay()]
    const hour = date.getHours()
    if (day) day[hour] = (day[hour] ?? 0) + 1
  }
  return map
}

function hours<Cell>(cell: (day: number, hour: number) => Cell): Hours<Cell> {
  return Array.from({ length: 7 }, (_, day) =>
    Array.from({ length: 24 }, (_, hour) => cell(day, hour)),
  )
}
