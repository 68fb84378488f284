import { tzOffset } from '@date-fns/tz'

const MINUTE = 60_000
const DAY = 1440 * MINUTE

/**
 * Epoch ms of a zone's clock time, given in ms as if it were UTC. Of a time that a clock change repeats the
 * earlier reading; one that it skips is moved forward by the change's length.
 */
export function epochOfLocal(local: number, zone: string): number {
  const before = offsetAt(local - DAY, zone)
  const after = offsetAt(local + DAY, zone)
  const fitting = [before, after].find((offset) => offsetAt(local - offset, zone) === offset)
  return local - (fitting ?? before)
}

/** @throws RangeError for a zone that the platform does not know. */
function offsetAt(at: number, zone: string): number {
  const minutes = tzOffset(zone, new Date(at))
  if (Number.isNaN(minutes)) throw new RangeError(`Unknown time zone "${zone}"`)
  return Math.round(minutes * MINUTE)
}
