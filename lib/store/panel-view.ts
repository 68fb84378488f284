import { mailTimes } from '../clients/mail-times'
import { isOther } from '../clients/role'
import { shownQuote } from '../clients/shown-quote'
import { evidenceOf, summarise } from '../clients/summarise'
import { unreadFolded } from '../gmail/page/unread-folded'
import { idKeys } from '../mail/message'
import type { TabState } from '../messages/gmail-exchanges'
import type { PanelView } from '../messages/views'
import type { Settings } from '../settings/settings'
import type { Database, MessageRow } from './database'
import { mutesOf, readClient } from './read-client'
import { readerProgress } from './reader-progress'

/** What the panel shows for what is open in its tab. @param now Epoch ms. */
export async function panelView(
  db: Database,
  tab: TabState | undefined,
  settings: Settings,
  now: number,
): Promise<PanelView> {
  if (settings.startedReadingAt === null) return { state: 'consent' }
  if (settings.paused) return { state: 'paused' }
  if (!tab?.account || !tab.thread) return unreadableOr(tab, { state: 'waiting' })
  const threadKeys = idKeys(tab.account, tab.thread)
  const rows = await db.messages.where('threadKeys').anyOf(threadKeys).distinct().sortBy('at')
  const view = rows.length > 0 && (await clientView(db, tab, rows, settings, now))
  return view || unreadableOr(tab, await skippedView(db, threadKeys))
}

/** Gmail's own answers may have told what the page did not: only where nothing did is it unreadable. */
function unreadableOr(tab: TabState | undefined, view: PanelView): PanelView {
  if (view.state !== 'waiting' || !tab?.unreadable) return view
  return { state: 'unreadable', part: tab.unreadable }
}

async function skippedView(db: Database, threadKeys: string[]): Promise<PanelView> {
  const skipped = await db.skipped.where('threadKeys').anyOf(threadKeys).sortBy('at')
  const last = skipped.at(-1)
  if (!last) return { state: 'waiting' }
  const { account, client, reason } = last
  return { state: 'not-a-client', reason, ...(client ? { person: { account, client } } : {}) }
}

async function clientView(
  db: Database,
  tab: TabState,
  rows: readonly MessageRow[],
  settings: Settings,
  now: number,
): Promise<PanelView | undefined> {
  const newest = rows.at(-1)
  const stored = newest && (await db.clients.get([newest.account, newest.client]))
  if (!stored) return undefined
  const facts = await readClient(db, newest.account, newest.client, settings)
  if (isOther(facts.role)) return { state: 'not-a-client', reason: facts.role }
  const texts = new Map(facts.mail.map(({ key, message }) => [key, message.newText]))
  const evidence = evidenceOf(facts, settings, now, facts.dismissed).map((one) => ({
    ...one,
    quote: shownQuote(one.quote, texts.get(one.message) ?? ''),
  }))
  const keys = new Set(rows.map(({ key }) => String(key)))
  const thread = { ...tab.thread, ...newest.thread }
  const reader = await readerProgress(db, settings)
  const client = summarise(facts, settings, now, facts.said, thread)
  return {
    state: 'client',
    client,
    inThread: evidence.filter(({ message }) => keys.has(message)),
    earlier: evidence.filter(({ message }) => !keys.has(message)),
    mailTimes: mailTimes(client, facts.mail),
    mutes: await mutesOf(db, newest.account, newest.client),
    unreadFolded: unreadFolded(tab, rows),
    readAt: stored.computedAt,
    ...(reader ? { reader } : {}),
    zone: settings.workingTime.zone,
  }
}
