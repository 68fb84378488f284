import type { Message } from '../../mail/message'
import type { FoldedMessage, PageDates } from './page-thread'
import { agrees } from './shown-date/choose-time'
import { parseShownDate } from './shown-date/parse-shown-date'

/**
 * How many folded messages of a thread are not among those that were read. They show only sender and
 * minute, so that is what they are known by; one whose date is not understood is not counted.
 */
export function unreadFolded(
  { folded = [], dates }: { folded?: FoldedMessage[] | undefined; dates?: PageDates | undefined },
  read: readonly Pick<Message, 'from' | 'at'>[],
): number {
  if (!dates) return 0
  return folded.filter(({ from, shown }) => {
    const time = parseShownDate(shown, dates.language, dates.zone)
    const isRead = (one: Pick<Message, 'from' | 'at'>) =>
      time !== undefined && one.from.address === from.address && agrees(one.at, time)
    return time !== undefined && !read.some(isRead)
  }).length
}
