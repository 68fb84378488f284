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

async function bringToFront(tab: number): Promise<void> {
  const { windowId } = (await browser.tabs.update(tab, { active: true })) ?? {}
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true })
}

/** Brings a message into view in the account's Gmail tab, or opens its thread in a new one. */
export async function openInGmail(
  row: ShownMail & { account: string },
  words: string[],
): Promise<void> {
  const id = await tabOf(row.account)
  const openAnew = () => browser.tabs.create({ url: addressOf(row) })
  if (id === undefined) {
    await openAnew()
    return
  }
  await bringToFront(id)
  // A tab from before an update does not answer.
  await showInTab(id, row, words).catch(openAnew)
}

/** Where Gmail shows a thread; by a search where only the message's header is known, as after an import. */
function addressOf({ account, thread, ids }: ShownMail & { account: string }): string {
  const mailbox = `https://mail.google.com/mail/?authuser=${encodeURIComponent(account)}`
  const legacy = thread.legacy ?? ids.legacy
  if (legacy) return `${mailbox}#all/${legacy}`
  return ids.header
    ? `${mailbox}#search/${encodeURIComponent(`rfc822msgid:${ids.header}`)}`
    : mailbox
}

/** Brings the account's Gmail tab to the front and puts the reply into the thread there. */
export async function insertInAccount(
  account: string,
  thread: Ids,
  text: string,
): Promise<'inserted' | 'no-tab' | 'failed'> {
  const id = await tabOf(account)
  if (id === undefined) return 'no-tab'
  await bringToFront(id)
  return (await insertInto(id, thread, text)) ? 'inserted' : 'failed'
}

/** The words of the reply that is open in a tab; they are passed on and kept nowhere. */
export function draftIn(tab: number): Promise<{ text?: string | undefined }> {
  return ask(readOpenDraft, {}, tab)
}

/** What of a mail its place in Gmail's page is told by. */
type ShownMail = Pick<Message, 'thread' | 'ids' | 'from' | 'at'>

export async function showInTab(tab: number, row: ShownMail, words: string[]): Promise<void> {
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
