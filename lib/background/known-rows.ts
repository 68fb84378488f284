import { storage } from '@wxt-dev/storage'
import type { SyncMessage } from '../gmail/sync/sync-message'

/** What lists tell of a message and thread fetches leave out. */
type KnownRow = Pick<SyncMessage, 'labels' | 'listId'>

const item = storage.defineItem<Record<string, KnownRow>>('session:rows', { fallback: {} })
/** Some days of busy mail; the oldest go first. */
const mostRows = 3000

/**
 * Labels stand in lists, bodies in thread fetches: joins what this answer tells with what earlier
 * answers told, by message id, and remembers it until the browser is closed.
 */
export async function joinRows(messages: readonly SyncMessage[]): Promise<SyncMessage[]> {
  const known = await item.getValue()
  const told = messages.filter(({ labels, listId }) => labels ?? listId)
  const rows = told.map(({ messageId, labels, listId }): [string, KnownRow] => [
    messageId,
    { ...known[messageId], ...(labels ? { labels } : {}), ...(listId ? { listId } : {}) },
  ])
  if (rows.length > 0) {
    const fresh = new Set(rows.map(([id]) => id))
    const others = Object.entries(known).filter(([id]) => !fresh.has(id))
    await item.setValue(Object.fromEntries([...others, ...rows].slice(-mostRows)))
  }
  return messages.map((message) => ({ ...known[message.messageId], ...message }))
}
