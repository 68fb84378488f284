import { readBody } from '../../mail/body/read-body'
import { meetingOf } from '../../mail/meetings/meeting-of'
import type { Mailbox, Message } from '../../mail/message'
import type { Owner } from '../../mail/owner'
import { epochMsOfLegacyId } from '../ids'
import type { PageMessage, PageThread } from './page-thread'
import { chooseTime } from './shown-date/choose-time'
import { parseShownDate } from './shown-date/parse-shown-date'

/**
 * The Messages that the page shows. The exact time stands in the legacy id and is checked against the date
 * shown; a message for which neither tells a time (just sent, not yet synced) is left for the next look.
 */
export function toMessages(thread: PageThread, owner: Owner): Message[] {
  return thread.messages.flatMap((message) => toMessage(message, thread, owner) ?? [])
}

function toMessage(
  { ids, from, to, html, attachments, shown }: PageMessage,
  { ids: thread, subject, dates }: PageThread,
  owner: Owner,
): Message | undefined {
  const idTime = ids.legacy === undefined ? undefined : epochMsOfLegacyId(ids.legacy)
  const time = chooseTime(idTime, parseShownDate(shown, dates.language, dates.zone))
  if (!time) return undefined
  const signs = { subject, at: time.at, attachments: attachments.map((name) => ({ name })) }
  const meeting = meetingOf(signs, owner.zone)
  return {
    account: owner.account,
    ids,
    thread,
    ...time,
    from,
    to: to.map((mailbox) => withoutMe(mailbox, owner)),
    cc: [],
    subject,
    ...readBody({ html }),
    ...(meeting ? { meeting } : {}),
  }
}

/** The page calls the owner "me", in its own language: that is no name. */
function withoutMe(mailbox: Mailbox, owner: Owner): Mailbox {
  return owner.addresses.has(mailbox.address) ? { ...mailbox, name: '' } : mailbox
}
