import { TZDate } from '@date-fns/tz'
import { differenceInCalendarDays } from 'date-fns'
import type { ReplyFacts } from './facts'

/** Whole days from the invoice's due day to `now`, in the owner's zone; 0 where it is not past or not known. */
export function daysLate({ due, now, workingTime }: ReplyFacts): number {
  if (due === undefined || !workingTime) return 0
  const { zone } = workingTime
  return Math.max(0, differenceInCalendarDays(new TZDate(now, zone), new TZDate(due, zone)))
}
