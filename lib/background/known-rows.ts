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
export async function joinRows(
  account: string,
  messages: readonly SyncMessage[],
): Promise<JoinedRows> {
  const known = await item.getValue()
  const rows = { ...known }
  const keyOf = ({ messageId }: SyncMessage) => `${account} ${messageId}`
  for (const message of messages) {
    const key = keyOf(message)
    const row = rowOf(message, known[key])
    delete rows[key]
    rows[key] = row
  }
  if (messages.length > 0) {
    await item.setValue(Object.fromEntries(Object.entries(rows).slice(-mostRows)))
  }
  return {
    messages: messages.map((message) => withKnown(message, known[keyOf(message)])),
    writers: writersIn(
      Object.entries(rows).flatMap(([key, row]) => (key.startsWith(`${account} `) ? row : [])),
      new Set(messages.map(({ threadId }) => threadId)),
    ),
  }
}

/** The labels of an account's messages by perm id, as far as answers told them. */
export async function knownLabels(
  account: string,
): Promise<(messageId: string) => readonly string[] | undefined> {
  const known = await item.getValue()
  return (messageId) => known[`${account} ${messageId}`]?.labels
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
