import { storage } from '@wxt-dev/storage'
import { TabState } from '../messages/gmail-exchanges'

/** What is open in each Gmail tab. It outlives a sleeping worker, but not the browser. */
const keyOf = (tab: number) => `session:tab-${tab}` as const

export async function readTab(tab: number): Promise<TabState | undefined> {
  const stored = TabState.safeParse(await storage.getItem(keyOf(tab)))
  return stored.success ? stored.data : undefined
}

export async function writeTab(tab: number, state: TabState): Promise<void> {
  await storage.setItem(keyOf(tab), state)
}

export async function removeTab(tab: number): Promise<void> {
  await storage.removeItem(keyOf(tab))
}
