import { storage } from '@wxt-dev/storage'
import type { SyncMessage } from '../gmail/sync/sync-message'

/** What lists tell of a message and thread fetches leave out, and who wrote it in which thread. */
type KnownRow = Pick<SyncMessage, 'threadId' | 'labels' | 'listId'> & { from?: string }

const item = storage.defineItem<Record<string, KnownRow>>('session:rows', { fallback: {} })
/** Some days of busy mail; the oldest go first. */
const mostRows = 3000

/** One answer's messages with what earlier answers told of them. */
export interface JoinedRows {
  messages: SyncMessage[]
  /** Addresses of everyone who wrote in the threads of this answer, drafts left out, by thread. */
  writers: string[][]
}

/**
 * Labels stand in lists, bodies in thread fetches: joins what this answer tells with what earlier
 * answers told, by message id, and remembers it until the browser is closed.
 */
export async function joinRows(messages: readonly SyncMessage[]): Promise<JoinedRows> {
  const known = await item.getValue()
  const rows = { ...known }
  for (const message of messages) {
    const row = rowOf(message, known[message.messageId])
    delete rows[message.messageId]
    rows[message.messageId] = row
  }
  if (messages.length > 0) {
    await item.setValue(Object.fromEntries(Object.entries(rows).slice(-mostRows)))
  }
  return {
    messages: messages.map((message) => withKnown(message, known[message.messageId])),
    writers: writersIn(Object.values(rows), new Set(messages.map(({ threadId }) => threadId))),
  }
}

function rowOf({ threadId, labels, listId, from }: SyncMessage, known?: KnownRow): KnownRow {
  return {
    ...known,
    threadId,
    ...(labels ? { labels } : {}),
    ...(listId ? { listId } : {}),
    ...(from ? { from: from.address } : {}),
  }
}

function withKnown(message: SyncMessage, known: KnownRow | undefined): SyncMessage {
  const { labels, listId } = known ?? {}
  return { ...(labels ? { labels } : {}), ...(listId ? { listId } : {}), ...message }
}

function writersIn(rows: readonly KnownRow[], threads: ReadonlySet<string>): string[][] {
  const writers = new Map<string, Set<string>>()
  for (const { threadId, labels = [], from } of rows) {
    if (!from || !threads.has(threadId) || labels.includes('^r')) continue
    writers.set(threadId, (writers.get(threadId) ?? new Set()).add(from))
  }
  return [...writers.values()].map((addresses) => [...addresses])
}
