import type { Message } from '../../mail/message'
import type { FoldedMessage, PageDates } from './page-thread'
import { agrees } from './shown-date/choose-time'
import { parseShownDate } from './shown-date/parse-shown-date'

/** The folded messages of a page, with how it writes their dates. */
interface FoldedOnPage {
  folded?: FoldedMessage[] | undefined
  dates?: PageDates | undefined
}

type Told = Pick<Message, 'from' | 'at'>

/**
 * How many folded messages of a thread are not among those that were read. They show only sender and
 * minute, so that is what they are known by; one whose date is not understood is not counted.
 */
export function unreadFolded({ folded = [], dates }: FoldedOnPage, read: readonly Told[]): number {
  if (!dates) return 0
  return folded.filter((one) => {
    const isThis = matcher(one, dates)
    return isThis !== undefined && !read.some(isThis)
  }).length
}

/** Which of the folded messages can be this one, counted from the first; undefined where none can. */
export function placeAmongFolded(
  { folded = [], dates }: FoldedOnPage,
  message: Told,
): number | undefined {
  if (!dates) return undefined
  const place = folded.findIndex((one) => matcher(one, dates)?.(message))
  return place < 0 ? undefined : place
}

/** Tells whether a message is a folded one; undefined where the date shown is not understood. */
function matcher(
  { from, shown }: FoldedMessage,
  { language, zone }: PageDates,
): ((message: Told) => boolean) | undefined {
  const time = parseShownDate(shown, language, zone)
  if (time === undefined) return undefined
  return (message) => message.from.address === from.address && agrees(message.at, time)
}
