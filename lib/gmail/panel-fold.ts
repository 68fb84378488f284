import { browser } from 'wxt/browser'
import type { PanelFrame } from './page/panel-frame'

const key = 'panelFolded'

/** Folds the panel as the owner left it, in this tab or in another. */
export async function followFold(panel: PanelFrame): Promise<void> {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) panel.fold(changes[key]?.newValue === true)
  })
  const stored = await browser.storage.local.get(key)
  panel.fold(stored[key] === true)
}

/** Folds the panel away or brings it back, and remembers that. */
export async function toggleFold(panel: PanelFrame): Promise<void> {
  panel.fold(!panel.isFolded())
  await browser.storage.local.set({ [key]: panel.isFolded() })
}
