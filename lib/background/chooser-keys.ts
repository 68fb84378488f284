import { browser } from 'wxt/browser'
import { ask } from '../messages/exchange'
import { openChooser } from '../messages/face-exchanges'
import { focusPanel } from '../messages/gmail-exchanges'

/** Name of the command in the manifest. */
const command = 'choose-reply'

/** The keys that open the choice of replies, as the browser writes them; empty where the person took them away. */
export async function chooserKeys(): Promise<string> {
  const commands = await browser.commands.getAll()
  return commands.find(({ name }) => name === command)?.shortcut ?? ''
}

/** Opens the choice of replies in the panel beside the thread that is in front, wherever the focus is. */
export function listenForKeys(): void {
  browser.commands.onCommand.addListener(async (name, tab) => {
    if (name !== command || tab?.id === undefined) return
    await openChooserIn(tab.id).catch(() => undefined)
  })
}

async function openChooserIn(tab: number): Promise<void> {
  const { shown } = await ask(focusPanel, {}, tab)
  if (shown) await ask(openChooser, { tab })
}
