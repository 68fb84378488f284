import { readBody } from '../../mail/body/read-body'
import type { Automatic, Message } from '../../mail/message'
import type { SyncMessage } from './sync-message'

const sentLabel = '^f'
/** Labels of what is never read: drafts, scheduled mail, spam, trash, chats. */
const unreadLabels = ['^r', '^scheduled', '^s', '^k', '^b']
const listLabels = ['^unsub', '^oc_unsub', '^smartlabel_newsletter', '^smartlabel_group']
const bulkLabels = ['^smartlabel_promo', '^smartlabel_social']

/**
 * The Message that Gmail's answers tell of. Undefined where it is not to be read, where the body has
 * not come, or where an own message's labels are not known: it might be a draft.
 * @param account Address of the mailbox.
 * @param owner All addresses that its owner writes from.
 */
export function toMessage(
  sync: SyncMessage,
  account: string,
  owner: ReadonlySet<string> = new Set([account]),
): Message | undefined {
  const { from, epochMs, body, labels } = sync
  if (!from || epochMs === undefined || !body) return undefined
  if (labels?.some((label) => unreadLabels.includes(label))) return undefined
  if (owner.has(from.address) && !labels?.includes(sentLabel)) return undefined
  const automatic = automaticOf(sync)
  return {
    account,
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
  }
}

/** Gmail's own cut goes first; where it takes all for quoted text, the whole is cut by our rules. */
function readSyncText(body: { whole: string; fresh: string }): { text: string; newText: string } {
  const whole = readBody({ html: body.whole })
  const fresh = readBody({ html: body.fresh }).newText
  return { text: whole.text, newText: fresh || whole.newText }
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
