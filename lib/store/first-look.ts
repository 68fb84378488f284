import { browser } from 'wxt/browser'
import type { FirstLook } from '../clients/first-look'

declare global {
  /** Asked for by the popup's first script. */
  var firstLook: ReturnType<typeof readFirstLook>
}

/**
 * What the popup shows first, held in the browser's memory: there it is read in a few ms, where opening the database
 * takes most of the time that a popup may. Undefined until the background has prepared it.
 */
export async function readFirstLook(): Promise<FirstLook | undefined> {
  const { firstLook } = await browser.storage.session.get<{ firstLook?: FirstLook }>('firstLook')
  return firstLook
}

export async function writeFirstLook(firstLook: FirstLook): Promise<void> {
  await browser.storage.session.set({ firstLook })
}
