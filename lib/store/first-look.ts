import { browser } from 'wxt/browser'
import type { FirstLook } from '../clients/first-look'

declare global {
  /** Asked for by the popup's first script. */
  var firstLook: ReturnType<typeof readFirstLook>
}

/** Another version of the extension may show other things. */
interface StoredLook {
  version: string
  look: FirstLook
}

/**
 * What the popup shows first, apart from the database: opening that takes most of the time that a popup may.
 * Undefined until the background has prepared it.
 */
export async function readFirstLook(): Promise<FirstLook | undefined> {
  const { firstLook } = await browser.storage.local.get<{ firstLook?: StoredLook }>('firstLook')
  return firstLook?.version === thisVersion() ? firstLook.look : undefined
}

export async function writeFirstLook(look: FirstLook): Promise<void> {
  const firstLook: StoredLook = { version: thisVersion(), look }
  await browser.storage.local.set({ firstLook })
}

export async function removeFirstLook(): Promise<void> {
  await browser.storage.local.remove('firstLook')
}

function thisVersion(): string {
  return browser.runtime.getManifest().version
}
