import { readBody } from '../../mail/body/read-body'
import type { Ids, Message } from '../../mail/message'
import { epochMsOfLegacyId } from '../ids'
import type { PageMessage, PageThread } from './page-thread'

/**
 * The Messages that the page shows. The exact time comes from the legacy id; a message without one
 * (just sent, not yet synced) is left for the next look rather than guessed.
 */
export function toMessages(thread: PageThread, account: string): Message[] {
  return thread.messages.flatMap((message) => {
    const { legacy } = message.ids
    return legacy === undefined ? [] : toMessage(message, { ...thread, legacy }, account)
  })
}

function toMessage(
  { ids, from, to, html }: PageMessage,
  { ids: thread, subject, legacy }: { ids: Ids; subject: string; legacy: string },
  account: string,
): Message {
  return {
    account,
    ids,
    thread,
    at: epochMsOfLegacyId(legacy),
    precision: 'exact',
    from,
    to,
    cc: [],
    subject,
    ...readBody({ html }),
  }
}
