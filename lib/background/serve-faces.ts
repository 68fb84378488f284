import { browser } from 'wxt/browser'
import { answer } from '../messages/exchange'
import {
  changeSettings,
  collapsePanel,
  deleteEverything,
  makeReport,
  putReply,
  readSettings as readSettingsExchange,
  refreshClients,
  showEvidence,
  useReply,
  viewGmailTabs,
  viewPanel,
} from '../messages/face-exchanges'
import { tabChanged } from '../messages/gmail-exchanges'
import { isReading, Settings } from '../settings/settings'
import { readSettings, removeSettings, writeSettings } from '../settings/stored-settings'
import type { Database } from '../store/database'
import { forgetEverything, forgetOldMail } from '../store/forget'
import { panelView } from '../store/panel-view'
import { recomputeAll, refreshSummaries } from '../store/recompute'
import { gmailHealth, reportText } from './gmail-health'
import { foldPanelIn, insertInAccount, insertInto, showInTab, tellTabs } from './gmail-tabs'
import { readTab, tabOf, writeTab } from './tab-states'
import { tellFaces, tellOfClients } from './tell-faces'
import { putReaderAway, wakeReader } from './wake-reader'

/** Answers panel and popup, and passes on what they want done in Gmail's page. */
export function serveFaces(db: Database): void {
  servePanel(db)
  serveSettings(db)
  serveGmailHealth()
  answer(useReply, async ({ account, thread, text }) => ({
    outcome: await insertInAccount(account, thread, text),
  }))
  answer(refreshClients, async () => {
    const now = Date.now()
    const settings = await readSettings()
    const forgot = await forgetOldMail(db, settings, now)
    if ((await refreshSummaries(db, settings, now)) || forgot) await tellOfClients(db)
    return {}
  })
}

function serveGmailHealth(): void {
  answer(viewGmailTabs, gmailHealth)
  answer(makeReport, async () => ({ report: await reportText() }))
}

function servePanel(db: Database): void {
  answer(tabChanged, async (state, asker) => {
    // Before the owner says yes nothing of a thread is kept, not even for the session.
    const { dark = false } = state
    await writeTab(tabOf(asker), isReading(await readSettings()) ? state : { dark })
    await tellFaces()
    await wakeReader(db)
    return {}
  })
  answer(viewPanel, async (_, asker) => {
    const settings = await readSettings()
    const tab = await readTab(tabOf(asker))
    const view = await panelView(db, tab, settings, Date.now())
    return { view, settings, dark: tab?.dark ?? false }
  })
  answer(putReply, async ({ thread, text }, asker) => ({
    inserted: await insertInto(tabOf(asker), thread, text),
  }))
  answer(showEvidence, async ({ message }, asker) => {
    const row = await db.messages.get(Number(message))
    if (row) await showInTab(tabOf(asker), row.thread, row.ids)
    return {}
  })
  answer(collapsePanel, async (_, asker) => {
    await foldPanelIn(tabOf(asker))
    return {}
  })
}

function serveSettings(db: Database): void {
  answer(readSettingsExchange, readSettings)
  answer(changeSettings, async (update) => {
    const before = await readSettings()
    const settings = Settings.parse({ ...before, ...update })
    await writeSettings(settings)
    if (meaningChanged(before, settings)) await recomputeAll(db, settings, Date.now())
    if (settings.keepMonths < before.keepMonths) await forgetOldMail(db, settings, Date.now())
    if (isReading(before) !== isReading(settings)) await tellTabs(isReading(settings))
    await tellOfClients(db)
    return {}
  })
  answer(deleteEverything, async () => {
    await removeSettings()
    await browser.storage.session.clear()
    await forgetEverything(db)
    // The words that it read last are in its memory.
    await putReaderAway(false)
    await tellTabs(false)
    await tellOfClients(db)
    return {}
  })
}

/**
 * Hours decide what counts, the name stands in replies, and without the trained reader its word does not count: all
 * are part of what was computed.
 */
function meaningChanged(before: Settings, after: Settings): boolean {
  const meaning = ({ workingTime, ownerName, reader }: Settings) =>
    JSON.stringify({ workingTime, ownerName, hasReader: reader !== 'off' })
  return meaning(before) !== meaning(after)
}
