import { browser } from 'wxt/browser'
import type { PutReply } from '../clients/sent-replies'
import { answer } from '../messages/exchange'
import {
  changeSettings,
  clientsSeen,
  collapsePanel,
  deleteEverything,
  leaveChooser,
  makeReport,
  previewSettings,
  putReply,
  readDraft,
  readSettings as readSettingsExchange,
  refreshClients,
  showEvidence,
  useReply,
  viewGmailTabs,
  viewPanel,
} from '../messages/face-exchanges'
import { tabChanged } from '../messages/gmail-exchanges'
import { isReading } from '../settings/is-reading'
import { Settings } from '../settings/settings'
import { readSettings, removeSettings, writeSettings } from '../settings/stored-settings'
import type { Database } from '../store/database'
import { removeFirstLook } from '../store/first-look'
import { forgetEverything, forgetOldMail } from '../store/forget'
import { keepPutReply } from '../store/judgements'
import { panelView } from '../store/panel-view'
import { recomputeAll, recomputeHours, refreshSummaries, summariseAll } from '../store/recompute'
import { scoreChanges } from '../store/score-changes'
import { markSeen } from '../store/seen'
import { tellingWords } from '../store/telling-words'
import { chooserKeys } from './chooser-keys'
import { gmailHealth, reportText } from './gmail-health'
import {
  draftIn,
  foldPanelIn,
  insertInAccount,
  insertInto,
  leavePanelIn,
  showInTab,
  tellTabs,
} from './gmail-tabs'
import { preparePopup } from './prepare-popup'
import { readingOf } from './reading-of'
import { readTab, tabOf, writeTab } from './tab-states'
import { tellFaces, tellOfClients } from './tell-faces'
import { putReaderAway, wakeReader } from './wake-reader'

/** Answers panel and popup, and passes on what they want done in Gmail's page. */
export function serveFaces(db: Database): void {
  servePanel(db)
  serveSettings(db)
  serveGmailHealth()
  answer(useReply, async ({ account, ...reply }) => {
    const outcome = await insertInAccount(account, reply.thread, reply.text)
    if (outcome === 'inserted') await keepPut(db, account, reply)
    return { outcome }
  })
  answer(clientsSeen, async ({ client }) => {
    await markSeen(db, client)
    await preparePopup(db)
    return {}
  })
  answer(refreshClients, async () => {
    const now = Date.now()
    const settings = await readSettings()
    const forgot = await forgetOldMail(db, settings, now)
    if ((await refreshSummaries(db, settings, now)) || forgot) await tellOfClients(db)
    return {}
  })
}

/** What was put in is kept, so that what follows can be told once it was sent. */
async function keepPut(db: Database, account: string, reply: Omit<PutReply, 'at'>): Promise<void> {
  await keepPutReply(db, account, { ...reply, at: Date.now() })
}

function serveGmailHealth(): void {
  answer(viewGmailTabs, gmailHealth)
  answer(makeReport, async () => ({ report: await reportText() }))
}

function servePanel(db: Database): void {
  answer(tabChanged, async (state, asker) => {
    // Before the owner says yes nothing of a thread is kept, not even for the session.
    const { dark = false, compact = false } = state
    await writeTab(tabOf(asker), isReading(await readSettings()) ? state : { dark, compact })
    await tellFaces()
    await wakeReader(db)
    return {}
  })
  answer(viewPanel, async (_, asker) => {
    const settings = await readSettings()
    const number = tabOf(asker)
    const tab = await readTab(number)
    const view = await panelView(db, tab, settings, Date.now())
    const own = await db.ownTemplates.toArray()
    const { dark = false, compact = false } = tab ?? {}
    return { view, settings, dark, compact, own, tab: number, shortcut: await chooserKeys() }
  })
  answer(putReply, async (reply, asker) => {
    const inserted = await insertInto(tabOf(asker), reply.thread, reply.text)
    const account = (await readTab(tabOf(asker)))?.account
    if (inserted && account) await keepPut(db, account, reply)
    return { inserted }
  })
  answer(readDraft, async (_, asker) => draftIn(tabOf(asker)))
  answer(showEvidence, async ({ message, type }, asker) => {
    const row = await db.messages.get(Number(message))
    const words = await tellingWords(db, message, type)
    if (row) await showInTab(tabOf(asker), row, words)
    return {}
  })
  answer(leaveChooser, async (_, asker) => {
    await leavePanelIn(tabOf(asker))
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
    await computeAnew(db, before, settings)
    if (settings.keepMonths < before.keepMonths) await forgetOldMail(db, settings, Date.now())
    if (tabsFollow(before, settings)) await tellTabs(readingOf(settings))
    await tellOfClients(db)
    return {}
  })
  answer(previewSettings, async (update) => {
    const before = await readSettings()
    const after = Settings.parse({ ...before, ...update })
    return { changes: await scoreChanges(db, before, after, Date.now()) }
  })
  answer(deleteEverything, async () => {
    await removeSettings()
    await removeFirstLook()
    await browser.storage.session.clear()
    await forgetEverything(db)
    // The words that it read last are in its memory.
    await putReaderAway(false)
    await tellTabs({ reading: false, listMarks: false })
    await tellOfClients(db)
    return {}
  })
}

/** Whether Gmail's tabs must hear of a change. */
function tabsFollow(before: Settings, after: Settings): boolean {
  return JSON.stringify(readingOf(before)) !== JSON.stringify(readingOf(after))
}

/**
 * The trained reader's word decides what counts, and so do the hours, though of mail sent outside them only; the emphasis
 * says how much, and the name stands in replies: the signs stay as they are.
 */
async function computeAnew(db: Database, before: Settings, after: Settings): Promise<void> {
  const differs = (part: (settings: Settings) => unknown) =>
    JSON.stringify(part(before)) !== JSON.stringify(part(after))
  const now = Date.now()
  if (differs(({ reader }) => reader === 'off')) await recomputeAll(db, after, now)
  else if (differs(({ workingTime }) => workingTime)) await recomputeHours(db, after, now)
  else if (differs(({ emphasis, ownerName }) => [emphasis, ownerName]))
    await summariseAll(db, after, now)
}
