import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { listenForKeys } from '../../lib/background/chooser-keys'
import { openFirstRun } from '../../lib/background/first-run'
import { preparePopup } from '../../lib/background/prepare-popup'
import { readGmail } from '../../lib/background/read-gmail'
import { serveClients } from '../../lib/background/serve-clients'
import { serveDashboard } from '../../lib/background/serve-dashboard'
import { serveFaces } from '../../lib/background/serve-faces'
import { serveOwner } from '../../lib/background/serve-owner'
import { readAnew, serveReader } from '../../lib/background/serve-reader'
import { serveTemplates } from '../../lib/background/serve-templates'
import { removeTab } from '../../lib/background/tab-states'
import { wakeReader } from '../../lib/background/wake-reader'
import { Database } from '../../lib/store/database'

/** Every listener is registered in the worker's first turn: a worker woken by a message misses none. */
export default defineBackground(() => {
  const db = new Database()
  readGmail(db)
  serveFaces(db)
  serveDashboard(db)
  serveOwner(db)
  serveClients(db)
  serveReader(db)
  serveTemplates(db)
  listenForKeys()
  // Gmail's scripts hold a port: its end tells them that the extension was updated or switched off.
  browser.runtime.onConnect.addListener(() => {})
  browser.runtime.onStartup.addListener(async () => {
    await preparePopup(db)
    await wakeReader(db)
  })
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await openFirstRun()
    await readAnew(db)
  })
  browser.tabs.onRemoved.addListener(removeTab)
})
