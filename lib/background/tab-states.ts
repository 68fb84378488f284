import { storage } from '@wxt-dev/storage'
import type { Asker } from '../messages/exchange'
import { TabState } from '../messages/gmail-exchanges'

/** What is open in each Gmail tab. It outlives a sleeping worker, but not the browser. */
const keyOf = (tab: number) => `session:tab-${tab}` as const

/** The tab in which an asking script runs. @throws for one outside of all tabs. */
export function tabOf({ tab }: Asker): number {
  if (tab === undefined) throw new Error('Only a script within a tab can ask this')
  return tab
}

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
