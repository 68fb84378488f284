import { browser } from 'wxt/browser'
import type { Person } from '../messages/views'

/** Brings the dashboard to the front, at a client where one is named, or opens it. */
export async function openDashboardAt(client?: Person): Promise<void> {
  const page = browser.runtime.getURL('/dashboard.html')
  const query = client && new URLSearchParams({ account: client.account, id: client.client })
  const url = query ? `${page}#client?${query}` : page
  const [open] = await browser.tabs.query({ url: `${page}*` })
  if (open?.id === undefined) {
    await browser.tabs.create({ url })
    return
  }
  // Another address after the # leads there without loading the page anew.
  await browser.tabs.update(open.id, { active: true, ...(query ? { url } : {}) })
  await browser.windows.update(open.windowId, { focused: true })
}
