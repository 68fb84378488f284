import { browser } from 'wxt/browser'
import { readSettings } from '../settings/stored-settings'

/** After an install: a tab that says what would be read, unless the owner has agreed to that before. */
export async function openFirstRun(): Promise<void> {
  const { startedReadingAt } = await readSettings()
  if (startedReadingAt !== null) return
  await browser.tabs.create({ url: browser.runtime.getURL('/start.html') })
}
