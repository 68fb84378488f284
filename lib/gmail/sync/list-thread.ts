import { messageIdIn, threadIdIn } from '../ids'
import {
  readAttachments,
  readEpochMs,
  readLabels,
  readLegacyId,
  readMailbox,
  readMailboxes,
  readSyncBody,
} from './fields'
import { type SyncMessage, withoutGaps } from './sync-message'
import { pick, pickList, pickNumber, pickText } from './tree'

/** Indexes within a thread node of lists, first-load data and sync answers. */
const thread = { id: 3, messages: 4, legacyDecimal: 17, legacyHex: 19 }
/** Indexes within a message node of the same. */
const message = {
  id: 0,
  from: 1,
  to: 2,
  cc: 3,
  senderClock: 6,
  subject: 7,
  body: 8,
  labels: 10,
  attachments: 11,
  messageIdHeader: 13,
  gmailClock: 17,
  listId: 19,
  own: 21,
  legacyDecimal: 47,
  legacyHex: 55,
}

/** A thread node with its messages; empty where the node is no thread. */
export function readListThread(node: unknown): SyncMessage[] {
  const threadId = threadIdIn(pick(node, thread.id))
  if (threadId === undefined) return []
  const legacyThreadId = readLegacyId(
    threadId,
    pick(node, thread.legacyHex),
    pick(node, thread.legacyDecimal),
  )
  return pickList(node, thread.messages).flatMap(
    (item) => readListMessage(item, { threadId, legacyThreadId }) ?? [],
  )
}

const attachment = { type: [0], name: [1] }

interface ThreadIds {
  threadId: string
  legacyThreadId?: string | undefined
}

export function readListMessage(node: unknown, ids: ThreadIds): SyncMessage | undefined {
  const messageId = messageIdIn(pick(node, message.id))
  if (messageId === undefined) return undefined
  const legacyMessageId = readLegacyId(
    messageId,
    pick(node, message.legacyHex),
    pick(node, message.legacyDecimal),
  )
  const clock = pickNumber(node, message.gmailClock)
  return withoutGaps({
    ...ids,
    messageId,
    legacyMessageId,
    epochMs:
      readEpochMs(clock, legacyMessageId) ??
      readEpochMs(pickNumber(node, message.senderClock), undefined),
    from: readMailbox(pick(node, message.from)),
    ...readRecipients(node),
    subject: pickText(node, message.subject),
    labels: readLabels(pick(node, message.labels)),
    body: readSyncBody(pick(node, message.body)),
    messageIdHeader: pickText(node, message.messageIdHeader),
    attachments: readAttachments(pick(node, message.attachments), attachment),
    listId: pickText(node, message.listId),
    account: pickText(node, message.own, 1)?.toLowerCase(),
  })
}

/** List rows carry no recipients at all: nothing is said of them rather than "none". */
function readRecipients(node: unknown): Pick<SyncMessage, 'to' | 'cc'> {
  const to = readMailboxes(pick(node, message.to))
  const cc = readMailboxes(pick(node, message.cc))
  return to.length + cc.length === 0 ? {} : { to, cc }
}
