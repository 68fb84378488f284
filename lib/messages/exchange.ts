import { defineExtensionMessaging } from '@webext-core/messaging'
import { type Browser, browser } from 'wxt/browser'
import type * as z from 'zod/mini'

/** Which of our own scripts may send a message. */
export type Party = 'gmail' | 'panel' | 'popup' | 'start' | 'dashboard' | 'reader' | 'background'

/** One kind of message between contexts: who sends it, what it carries and what comes back. */
export interface Exchange<Input extends z.ZodMiniType, Output extends z.ZodMiniType> {
  name: string
  from: readonly Party[]
  input: Input
  output: Output
}

export function exchange<Input extends z.ZodMiniType, Output extends z.ZodMiniType>(
  name: string,
  from: readonly Party[],
  input: Input,
  output: Output,
): Exchange<Input, Output> {
  return { name, from, input, output }
}

/** Where a message came from, as far as an answer may depend on it. */
export interface Asker {
  party: Party
  /** The tab that the asking script runs in; absent for the popup and the background. */
  tab: number | undefined
}

const messenger = defineExtensionMessaging<Record<string, (data: unknown) => unknown>>()

/**
 * Asks the background, or the Gmail script of a tab, and waits for the checked answer.
 * @throws when nobody answers, the other end fails, or either side of the talk has a wrong shape.
 */
export async function ask<Input extends z.ZodMiniType, Output extends z.ZodMiniType>(
  { name, input, output }: Exchange<Input, Output>,
  data: z.input<Input>,
  tab?: number,
): Promise<z.output<Output>> {
  const target = tab === undefined ? undefined : { tabId: tab, frameId: 0 }
  return output.parse(await messenger.sendMessage(name, input.parse(data), target))
}

/** Answers one kind of message; what another party sends, or what has a wrong shape, is refused. */
export function answer<Input extends z.ZodMiniType, Output extends z.ZodMiniType>(
  { name, from, input, output }: Exchange<Input, Output>,
  handle: (data: z.output<Input>, asker: Asker) => Promise<z.input<Output>> | z.input<Output>,
): void {
  messenger.onMessage(name, async ({ data, sender }) => {
    const party = partyOf(sender)
    if (party === undefined || !from.includes(party)) throw new Error(`${name}: not yours to ask`)
    return output.parse(await handle(input.parse(data), { party, tab: sender.tab?.id }))
  })
}

/** Told by what the browser vouches for: the extension's id, the page's origin and path. */
function partyOf(sender: Browser.runtime.MessageSender): Party | undefined {
  if (sender.id !== browser.runtime.id) return undefined
  if (sender.origin === 'https://mail.google.com') return 'gmail'
  const page = sender.url === undefined ? undefined : new URL(sender.url)
  const path = page?.protocol.endsWith('-extension:') ? page.pathname : undefined
  if (path === '/panel.html') return 'panel'
  if (path === '/popup.html') return 'popup'
  if (path === '/start.html') return 'start'
  if (path === '/dashboard.html') return 'dashboard'
  if (path === '/offscreen.html') return 'reader'
  return sender.tab === undefined ? 'background' : undefined
}
