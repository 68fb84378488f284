import { browser } from 'wxt/browser'
import type { PanelFrame } from './page/panel-frame'

/** Whether the panel is folded, by where it stands: where there is little room, it is until its owner unfolds it. */
const keys = { beside: 'panelFolded', above: 'panelFoldedAbove' }

/** Folds the panel as the owner left it, in this tab or in another. */
export async function followFold(panel: PanelFrame): Promise<void> {
  const take = (stored: Record<string, unknown>) => {
    panel.fold('beside', stored[keys.beside] === true)
    panel.fold('above', stored[keys.above] !== false)
  }
  const look = async () => take(await browser.storage.local.get(Object.values(keys)))
  browser.storage.local.onChanged.addListener((changes) => {
    if (keys.beside in changes || keys.above in changes) void look()
  })
  await look()
}

/** Folds the panel away or brings it back, and remembers that for where it stands. */
export async function toggleFold(panel: PanelFrame): Promise<void> {
  const stand = panel.stand()
  panel.fold(stand, !panel.isFolded())
  await browser.storage.local.set({ [keys[stand]]: panel.isFolded() })
}
