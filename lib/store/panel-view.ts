import { replyOffers } from '../clients/reply-offers'
import { evidenceOf, summarise } from '../clients/summarise'
import { type Ids, idKeys } from '../mail/message'
import type { TabState } from '../messages/gmail-exchanges'
import type { PanelView } from '../messages/views'
import type { Settings } from '../settings/settings'
import type { Database, MessageRow } from './database'
import { readClient } from './recompute'

/** What the panel shows for what is open in its tab. @param now Epoch ms. */
export async function panelView(
  db: Database,
  tab: TabState | undefined,
  settings: Settings,
  now: number,
): Promise<PanelView> {
  if (settings.startedReadingAt === null) return { state: 'consent' }
  if (settings.paused) return { state: 'paused' }
  if (tab?.unreadable) return { state: 'unreadable', part: tab.unreadable }
  if (!tab?.account || !tab.thread) return { state: 'waiting' }
  const threadKeys = idKeys(tab.account, tab.thread)
  const rows = await db.messages.where('threadKeys').anyOf(threadKeys).distinct().sortBy('at')
  const newest = rows.at(-1)
  if (!newest) return skippedView(db, threadKeys)
  const inThread = new Set(rows.map(({ key }) => String(key)))
  return clientView(db, newest, { ...tab.thread, ...newest.thread }, inThread, settings, now)
}

async function skippedView(db: Database, threadKeys: string[]): Promise<PanelView> {
  const skipped = await db.skipped.where('threadKeys').anyOf(threadKeys).sortBy('at')
  const reason = skipped.at(-1)?.reason
  return reason === undefined ? { state: 'waiting' } : { state: 'not-a-client', reason }
}

async function clientView(
  db: Database,
  { account, client: id }: MessageRow,
  thread: Ids,
  inThread: ReadonlySet<string>,
  settings: Settings,
  now: number,
): Promise<PanelView> {
  const stored = await db.clients.get([account, id])
  if (!stored) return { state: 'waiting' }
  const facts = await readClient(db, account, id)
  const evidence = evidenceOf(facts, now)
  return {
    state: 'client',
    client: {
      ...summarise(facts, settings, now),
      replies: replyOffers(facts, settings, now, thread),
    },
    inThread: evidence.filter(({ message }) => inThread.has(message)),
    earlier: evidence.filter(({ message }) => !inThread.has(message)),
    readAt: stored.computedAt,
    zone: settings.workingTime.zone,
  }
}
