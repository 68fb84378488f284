import { browser } from 'wxt/browser'
import { placeAmongFolded } from '../gmail/page/unread-folded'
import type { Ids, Message } from '../mail/message'
import { ask } from '../messages/exchange'
import {
  foldPanel,
  insertReply,
  leavePanel,
  type Reading,
  readingChanged,
  readOpenDraft,
  showMessage,
} from '../messages/gmail-exchanges'
import { readTab } from './tab-states'

const gmailPages = 'https://mail.google.com/*'

/** Gmail's tabs, those left out that are loading or were unloaded to save memory. */
export async function gmailTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: gmailPages, status: 'complete', discarded: false })
  return tabs.flatMap(({ id }) => id ?? [])
}

/** The tab that shows the account's mail, the active one first. */
async function tabOf(account: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ url: gmailPages })
  const activeFirst = tabs.toSorted((a, b) => Number(b.active) - Number(a.active))
  for (const { id } of activeFirst) {
    if (id !== undefined && (await readTab(id))?.account === account) return id
  }
  return undefined
}

/** Tells every Gmail tab that reading or marking was started or stopped; tabs without our script stay silent. */
export async function tellTabs(reading: Reading): Promise<void> {
  const tabs = await gmailTabs()
  await Promise.allSettled(tabs.map((tab) => ask(readingChanged, reading, tab)))
}

/** Puts a reply into the thread that is open in a tab. */
export async function insertInto(tab: number, thread: Ids, text: string): Promise<boolean> {
  try {
    return (await ask(insertReply, { thread, text }, tab)).inserted
  } catch {
    return false
  }
}

/** Brings the account's Gmail tab to the front and puts the reply into the thread there. */
export async function insertInAccount(
  account: string,
  thread: Ids,
  text: string,
): Promise<'inserted' | 'no-tab' | 'failed'> {
  const id = await tabOf(account)
  if (id === undefined) return 'no-tab'
  const tab = await browser.tabs.update(id, { active: true })
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true })
  return (await insertInto(id, thread, text)) ? 'inserted' : 'failed'
}

/** The words of the reply that is open in a tab; they are passed on and kept nowhere. */
export function draftIn(tab: number): Promise<{ text?: string | undefined }> {
  return ask(readOpenDraft, {}, tab)
}

export async function showInTab(
  tab: number,
  row: Pick<Message, 'thread' | 'ids' | 'from' | 'at'>,
  words: string[],
): Promise<void> {
  const { thread, ids: message } = row
  const folded = placeAmongFolded((await readTab(tab)) ?? {}, row)
  await ask(showMessage, { thread, message, folded, words }, tab)
}

export async function foldPanelIn(tab: number): Promise<void> {
  await ask(foldPanel, {}, tab)
}

export async function leavePanelIn(tab: number): Promise<void> {
  await ask(leavePanel, {}, tab)
}
