import { readBody } from '../../mail/body/read-body'
import type { Meeting } from '../../mail/meeting'
import { meetingOf } from '../../mail/meetings/meeting-of'
import type { Automatic, Message } from '../../mail/message'
import type { Owner } from '../../mail/owner'
import type { SyncMessage } from './sync-message'

const sentLabel = '^f'
/** Labels of what is never read: drafts, scheduled mail, spam, trash, chats. */
const unreadLabels = ['^r', '^scheduled', '^s', '^k', '^b']
const listLabels = ['^unsub', '^oc_unsub', '^smartlabel_newsletter', '^smartlabel_group']
const bulkLabels = ['^smartlabel_promo', '^smartlabel_social']

/**
 * The Message that Gmail's answers tell of. Undefined where it is not to be read, where the body has
 * not come, or where an own message's labels are not known: it might be a draft.
 */
export function toMessage(sync: SyncMessage, owner: Owner): Message | undefined {
  const { from, epochMs, body, labels } = sync
  if (!from || epochMs === undefined || !body) return undefined
  if (isUnread(labels)) return undefined
  if (owner.addresses.has(from.address) && !labels?.includes(sentLabel)) return undefined
  const automatic = automaticOf(sync)
  const meeting = meetingIn(sync, epochMs, owner.zone)
  return {
    account: owner.account,
    ids: {
      gmail: sync.messageId,
      ...(sync.legacyMessageId ? { legacy: sync.legacyMessageId } : {}),
      ...(sync.messageIdHeader ? { header: sync.messageIdHeader } : {}),
    },
    thread: {
      gmail: sync.threadId,
      ...(sync.legacyThreadId ? { legacy: sync.legacyThreadId } : {}),
    },
    at: epochMs,
    precision: 'exact',
    from,
    to: sync.to ?? [],
    cc: sync.cc ?? [],
    subject: sync.subject ?? '',
    ...readSyncText(body),
    ...(automatic ? { automatic } : {}),
    ...(meeting ? { meeting } : {}),
  }
}

/** Answers hold neither the calendar's file nor its Sender: subject, Message-ID and attachment tell. */
function meetingIn(sync: SyncMessage, at: number, zone: string): Meeting | undefined {
  const { subject = '', messageIdHeader, attachments } = sync
  return meetingOf({ subject, at, messageIdHeader, attachments }, zone)
}

/** Gmail's own cut goes first; where it takes all for quoted text, the whole is cut by our rules. */
function readSyncText(body: { whole: string; fresh: string }): { text: string; newText: string } {
  const whole = readBody({ html: body.whole })
  const fresh = readBody({ html: body.fresh }).newText
  return { text: whole.text, newText: fresh || whole.newText }
}

/** Whether a message is one that is never read: a draft, scheduled mail, spam, trash, a chat. */
export function isUnread(labels: readonly string[] = []): boolean {
  return labels.some((label) => unreadLabels.includes(label))
}

/** The addresses that sent mail in these answers was written from: the owner's own and aliases. */
export function sentFrom(messages: readonly SyncMessage[]): string[] {
  const sent = messages.filter(({ labels }) => labels?.includes(sentLabel))
  return [...new Set(sent.flatMap(({ from }) => from?.address ?? []))]
}

function automaticOf({ listId, labels = [] }: SyncMessage): Automatic | undefined {
  if (listId || labels.some((label) => listLabels.includes(label))) return 'list'
  return labels.some((label) => bulkLabels.includes(label)) ? 'bulk' : undefined
}
