import { browser } from 'wxt/browser'
import type { Database } from '../store/database'
import { shownClients } from '../store/shown-clients'

/** Grounds on which white figures stand out (contrast 4.5:1), after the bands of the faces. */
const colours = { critical: '#a1273b', strained: '#9a4a00' }

/** The toolbar icon's badge: how many clients are strained or critical, in the colour of the worst. */
export async function showBadge(db: Database): Promise<void> {
  const bands = (await shownClients(db)).map(({ health }) => health.band)
  const needy = bands.filter((band) => band === 'critical' || band === 'strained')
  const color = needy.includes('critical') ? colours.critical : colours.strained
  // Firefox's second manifest version has the icon's interface under its old name.
  const icon = browser.action ?? browser.browserAction
  await icon.setBadgeText({ text: needy.length > 0 ? String(needy.length) : '' })
  await icon.setBadgeBackgroundColor({ color })
  await icon.setBadgeTextColor({ color: '#ffffff' })
}
