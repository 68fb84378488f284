import { readBody } from '../../mail/body/read-body'
import type { Message } from '../../mail/message'
import { epochMsOfLegacyId } from '../ids'
import type { PageMessage, PageThread } from './page-thread'
import { chooseTime } from './shown-date/choose-time'
import { parseShownDate } from './shown-date/parse-shown-date'

/**
 * The Messages that the page shows. The exact time stands in the legacy id and is checked against the date
 * shown; a message for which neither tells a time (just sent, not yet synced) is left for the next look.
 */
export function toMessages(thread: PageThread, account: string): Message[] {
  return thread.messages.flatMap((message) => toMessage(message, thread, account) ?? [])
}

function toMessage(
  { ids, from, to, html, shown }: PageMessage,
  { ids: thread, subject, dates }: PageThread,
  account: string,
): Message | undefined {
  const idTime = ids.legacy === undefined ? undefined : epochMsOfLegacyId(ids.legacy)
  const time = chooseTime(idTime, parseShownDate(shown, dates.language, dates.zone))
  if (!time) return undefined
  return { account, ids, thread, ...time, from, to, cc: [], subject, ...readBody({ html }) }
}
