const DAY = 86_400_000

/** Offsets at the beginning of UTC days, by zone: asking the platform is slow, and mail falls on the same days again. */
const known = new Map<string, Map<number, number>>()
const clocks = new Map<string, Intl.DateTimeFormat>()

/**
 * A zone's offset from UTC at a moment, in ms east of it. No zone has ever changed its clock twice within a day, so
 * that a day which begins and ends alike is alike all through.
 * @param at Epoch ms.
 * @param zone IANA zone.
 * @throws RangeError for a zone that the platform does not know.
 */
export function zoneOffset(at: number, zone: string): number {
  const day = Math.floor(at / DAY)
  const [begins, ends] = [offsetOn(day, zone), offsetOn(day + 1, zone)]
  return begins === ends ? begins : told(at, zone)
}

/** Local time (as if UTC, ms) to epoch ms. A time that a clock change skips becomes the one after it. */
export function epochOf(local: number, zone: string): number {
  const guess = local - zoneOffset(local, zone)
  return local - zoneOffset(guess, zone)
}

function offsetOn(day: number, zone: string): number {
  const days = known.get(zone) ?? new Map<number, number>()
  known.set(zone, days)
  const offset = days.get(day) ?? told(day * DAY, zone)
  days.set(day, offset)
  return offset
}

/** As the platform tells it. Making a formatter is slow, so each is kept. */
function told(at: number, zone: string): number {
  let clock = clocks.get(zone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    clocks.set(zone, clock)
  }
  const [month = 1, day = 1, year = 0, hour = 0, minute = 0, second = 0] = (
    clock.format(at).match(/\d+/g) ?? []
  ).map(Number)
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
}
