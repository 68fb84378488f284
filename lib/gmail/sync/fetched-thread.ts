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
import { mergeSync, type SyncMessage, withoutGaps } from './sync-message'
import { pick, pickList, pickNumber, pickText } from './tree'

/** Indexes within a wrapper of a thread fetch (`fd`). */
const wrapper = { id: 0, head: [1, 0], headRows: [1, 1], records: 2, version: 4 } as const
const head = { legacyDecimal: 13, legacyHex: 15 }
const row = {
  id: 0,
  from: 1,
  labels: 3,
  gmailClock: 6,
  listId: 7,
  legacyDecimal: 24,
  legacyHex: 27,
  messageIdHeader: 39,
}
const record = {
  to: 0,
  cc: 1,
  subject: 4,
  body: 5,
  messageIdHeader: 7,
  senderAddress: [10, 16],
  senderName: [10, 14],
  own: [11, 1],
  attachments: 13,
  gmailClock: 16,
  legacyDecimal: 28,
  legacyHex: 34,
} as const

/** A wrapper's version; the higher one is the later state of the thread. */
export function fetchedVersion(node: unknown): number {
  return pickNumber(node, wrapper.version) ?? 0
}

/** A thread wrapper: labels and sender stand in head rows, the rest in records. Either may be missing. */
export function readFetchedThread(node: unknown): SyncMessage[] {
  const threadId = threadIdIn(pick(node, wrapper.id))
  if (threadId === undefined) return []
  const headNode = pick(node, ...wrapper.head)
  const ids = {
    threadId,
    legacyThreadId: readLegacyId(
      threadId,
      pick(headNode, head.legacyHex),
      pick(headNode, head.legacyDecimal),
    ),
  }
  const found = new Map<string, SyncMessage>()
  const add = (message: SyncMessage | undefined) => {
    if (message) found.set(message.messageId, mergeSync(found.get(message.messageId), message))
  }
  for (const item of pickList(node, ...wrapper.headRows)) add(readHeadRow(item, ids))
  for (const item of pickList(node, wrapper.records)) add(readRecord(item, ids))
  return [...found.values()]
}

const attachment = { type: [0, 3, 3], name: [0, 3, 2] }

interface ThreadIds {
  threadId: string
  legacyThreadId: string | undefined
}

function readHeadRow(node: unknown, ids: ThreadIds): SyncMessage | undefined {
  const messageId = messageIdIn(pick(node, row.id))
  if (messageId === undefined) return undefined
  const legacyMessageId = readLegacyId(
    messageId,
    pick(node, row.legacyHex),
    pick(node, row.legacyDecimal),
  )
  return withoutGaps({
    ...ids,
    messageId,
    legacyMessageId,
    epochMs: readEpochMs(pickNumber(node, row.gmailClock), legacyMessageId),
    from: readMailbox(pick(node, row.from)),
    labels: readLabels(pick(node, row.labels)),
    messageIdHeader: pickText(node, row.messageIdHeader),
    listId: pickText(node, row.listId),
  })
}

function readRecord(item: unknown, ids: ThreadIds): SyncMessage | undefined {
  const messageId = messageIdIn(pick(item, 0))
  const node = pick(item, 1)
  if (messageId === undefined || !Array.isArray(node)) return undefined
  const legacyMessageId = readLegacyId(
    messageId,
    pick(node, record.legacyHex),
    pick(node, record.legacyDecimal),
  )
  return withoutGaps({
    ...ids,
    messageId,
    legacyMessageId,
    epochMs: readEpochMs(pickNumber(node, record.gmailClock), legacyMessageId),
    from: readSenderCard(node),
    to: readMailboxes(pick(node, record.to)),
    cc: readMailboxes(pick(node, record.cc)),
    subject: pickText(node, record.subject),
    body: readSyncBody(pick(node, record.body)),
    messageIdHeader: pickText(node, record.messageIdHeader),
    attachments: readAttachments(pick(node, record.attachments), attachment),
    account: pickText(node, ...record.own)?.toLowerCase(),
  })
}

/** The card names the sender only by address in older answers; a head row's name must survive that. */
function readSenderCard(node: unknown): SyncMessage['from'] {
  const address = pickText(node, ...record.senderAddress)
  const name = pickText(node, ...record.senderName)
  return address === undefined ? undefined : { address: address.toLowerCase(), name: name ?? '' }
}
