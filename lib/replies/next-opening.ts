import { TZDate } from '@date-fns/tz'
import { addDays, lightFormat } from 'date-fns'
import type { WorkingTime } from '../settings/working-time'

/** When the owner works next, as coarsely as a mail would say it. */
export interface Opening {
  today: boolean
  /** As Date.getDay counts. */
  weekday: number
  /** The part of the day in which work begins; `underway` when it has begun already. */
  part: 'underway' | 'morning' | 'afternoon' | 'evening'
}

/** Minutes that must be left today for "today" to be a promise the owner can keep. */
const ROOM = 60

/**
 * The next stretch of work at `now` (epoch ms), in the owner's zone and past the holidays. Nothing
 * when it is a week or more away, since the weekday's name would then mislead.
 */
export function nextOpening(workingTime: WorkingTime, now: number): Opening | undefined {
  const here = new TZDate(now, workingTime.zone)
  for (let ahead = 0; ahead < 7; ahead++) {
    const date = addDays(here, ahead)
    if (workingTime.holidays.includes(lightFormat(date, 'yyyy-MM-dd'))) continue
    const weekday = date.getDay()
    const minute = ahead === 0 ? here.getHours() * 60 + here.getMinutes() : -ROOM
    const range = workingTime.week[weekday]?.find(({ end }) => end >= minute + ROOM)
    if (range) return { today: ahead === 0, weekday, part: partOfDay(range.start, minute) }
  }
  return undefined
}

function partOfDay(start: number, minute: number): Opening['part'] {
  if (start <= minute) return 'underway'
  if (start < 12 * 60) return 'morning'
  return start < 17 * 60 ? 'afternoon' : 'evening'
}
