import { TZDate } from '@date-fns/tz'
import * as z from 'zod/mini'
import type { TalkMessage } from '../../detectors/detector'
import type { WorkingTime } from '../../settings/working-time'

/** Seven days, Sunday first (as Date.getDay counts), of 24 clock hours each. */
const counts = z.array(z.array(z.number()))

/** When each side writes, on the owner's clock. */
export const HourMap = z.object({
  /** Messages by weekday and hour. */
  client: counts,
  owner: counts,
  /** Whether the owner works in some of that hour. */
  working: z.array(z.array(z.boolean())),
})
export type HourMap = z.infer<typeof HourMap>

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

function hours<Cell>(cell: (day: number, hour: number) => Cell): Cell[][] {
  return Array.from({ length: 7 }, (_, day) =>
    Array.from({ length: 24 }, (_, hour) => cell(day, hour)),
  )
}
