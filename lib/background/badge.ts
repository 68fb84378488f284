import { browser } from 'wxt/browser'
import type { Database } from '../store/database'
import { newlyNeedy } from '../store/seen'

/** Grounds on which white figures stand out (contrast 4.5:1), after the bands of the faces. */
const colours = { critical: '#a1273b', strained: '#9a4a00' }

/**
 * The toolbar icon's badge: how many clients need attention of whom the owner has not seen it yet, in the colour of
 * the worst. It goes once they were looked at.
 */
export async function showBadge(db: Database): Promise<void> {
  const needy = await newlyNeedy(db)
  const color = needy.includes('critical') ? colours.critical : colours.strained
  // Firefox's second manifest version has the icon's interface under its old name.
  const icon = browser.action ?? browser.browserAction
  await icon.setBadgeText({ text: needy.length > 0 ? String(needy.length) : '' })
  await icon.setBadgeBackgroundColor({ color })
  await icon.setBadgeTextColor({ color: '#ffffff' })
}
