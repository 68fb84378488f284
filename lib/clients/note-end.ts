import { addMonths, lightFormat } from 'date-fns'
import { epochOf, zoneOffset } from '../mail/zone-offset'

/** Months after which Kindline asks again, unless another day is chosen. */
const ASKS_AFTER = 3

/** The day of a moment (epoch ms) as a date field has it, `2026-03-04`, in the owner's zone. */
export function dayIn(at: number, zone: string): string {
  return new Date(at + zoneOffset(at, zone)).toISOString().slice(0, 10)
}

/** Epoch ms at which a day (`2026-03-04`) begins in a zone; NaN for what is no day. */
export function startOfDayIn(day: string, zone: string): number {
  const local = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(local) ? local : epochOf(local, zone)
}

/** Epoch ms of the day on which a note that is kept today asks again, unless another is chosen. */
export function noteEnd(now: number, zone: string): number {
  const today = new Date(`${dayIn(now, zone)}T12:00:00`)
  return startOfDayIn(lightFormat(addMonths(today, ASKS_AFTER), 'yyyy-MM-dd'), zone)
}
