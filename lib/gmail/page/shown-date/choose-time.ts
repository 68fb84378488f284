import type { Message } from '../../../mail/message'
import type { ShownTime } from './parse-shown-date'

const MINUTE = 60_000
/** The day on which the clocks go back. */
const LONGEST_DAY = 25 * 60 * MINUTE
/** Zones differ by quarters of an hour (Asia/Kathmandu +05:45, Pacific/Chatham +12:45) … */
const ZONE_STEP = 15 * MINUTE
/** The title may tell the sender's clock: it and Gmail's differ by under a second, with a slow relay by more. */
const CLOCKS = 2 * MINUTE
/** … and by up to 26 hours (UTC−12 to UTC+14, the ends of the IANA time zone database). */
const WIDEST = 26 * 60 * MINUTE

/** When a message came, and how exactly that is known; `at` is epoch ms. */
export type KnownTime = Pick<Message, 'at' | 'precision'>

/**
 * Whether the time in a message's legacy id (epoch ms) and the one shown beside it can be of one message:
 * the same minute, or the same day where only a day is shown.
 */
export function agrees(idTime: number, shown: ShownTime): boolean {
  return isWithin(idTime, shown, 0)
}

/** @param slack Ms that two clocks may differ by. */
function isWithin(time: number, { at, precision }: ShownTime, slack: number): boolean {
  const end = at + (precision === 'day' ? LONGEST_DAY : MINUTE)
  return at - slack <= time && time < end + slack
}

/**
 * The time to keep for a message of the page. The id's is exact and is taken where nothing is shown, where
 * both agree, and where they differ as two time zones do: Gmail's own setting may be another zone than
 * the browser's, and the id knows no zone. Any other difference means mail that was brought in later
 * (IMAP, POP, import), whose id tells when it was brought in: there the time shown counts.
 */
export function chooseTime(
  idTime: number | undefined,
  shown: ShownTime | undefined,
): KnownTime | undefined {
  if (idTime === undefined) return shown
  if (shown && !zonesExplain(idTime, shown)) return shown
  return { at: idTime, precision: 'exact' }
}

/** Whether the two agree, but for two clocks' difference, once the zone's offset may be another. */
function zonesExplain(idTime: number, shown: ShownTime): boolean {
  for (let shift = -WIDEST; shift <= WIDEST; shift += ZONE_STEP) {
    if (isWithin(idTime + shift, shown, CLOCKS)) return true
  }
  return false
}
