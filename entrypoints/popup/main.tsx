import { useLiveQuery } from 'dexie-react-hooks'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { Popup, type PopupActions } from '../../components/popup/popup'
import { useLocale } from '../../components/use-locale'
import { newsOf } from '../../lib/clients/news'
import { answer, ask } from '../../lib/messages/exchange'
import {
  changed,
  changeSettings,
  clientsSeen,
  type GmailTabs,
  makeReport,
  openDashboard,
  refreshClients,
  useReply as useReplyExchange,
  viewGmailTabs,
} from '../../lib/messages/face-exchanges'
import { judgeClient } from '../../lib/messages/owner-exchanges'
import type { Settings } from '../../lib/settings/settings'
import { readSettings } from '../../lib/settings/stored-settings'
import { readerProgress } from '../../lib/store/reader-progress'
import { db, type SeenClients, seenAtOpening, settingsAtOpening, useGlances } from './opening'

const StoredSettings = lazy(() => import('./settings'))

const actions: PopupActions = {
  startReading: () => void ask(changeSettings, { startedReadingAt: Date.now() }),
  pause: () => void ask(changeSettings, { paused: true }),
  resume: () => void ask(changeSettings, { paused: false }),
  openDashboard: () => void ask(openDashboard, {}).then(() => close()),
  openImport: () =>
    void browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#import` }),
  openStart: () => void browser.tabs.create({ url: browser.runtime.getURL('/start.html') }),
  declineStart: () => void ask(changeSettings, { setUp: true }),
  readReplies: async ({ account, id }) => (await db.clients.get([account, id]))?.replies ?? [],
  judge: ({ account, id }, change) => ask(judgeClient, { account, client: id, change }),
  copyReport: async () => {
    const { report } = await ask(makeReport, {})
    await navigator.clipboard.writeText(report)
  },
  putReply: async ({ account }, reply, text) => {
    const { outcome } = await ask(useReplyExchange, { account, ...reply, text })
    if (outcome !== 'no-tab') return outcome
    await navigator.clipboard.writeText(text)
    return 'copied'
  },
}

/** The clients as the store has them, each with what is new; all of them count as seen from now on. */
function useClients() {
  const [seen, setSeen] = useState<SeenClients>()
  const glances = useGlances()
  useEffect(() => {
    void seenAtOpening.then(setSeen)
  }, [])
  const isShown = seen !== undefined && glances !== undefined
  useEffect(() => {
    if (isShown && glances.length > 0) void ask(clientsSeen, {})
  }, [isShown, glances])
  return useMemo(
    () =>
      seen &&
      glances?.map((client) => ({
        ...client,
        // On the first of all looks everything is new, so nothing is.
        news:
          seen.size > 0 ? newsOf(client, seen.get(`${client.account} ${client.id}`)) : undefined,
      })),
    [seen, glances],
  )
}

/** Reads what is prepared for it and stays in step with the store. */
function PopupPage() {
  const clients = useClients()
  const own = useLiveQuery(() => db.ownTemplates.toArray()) ?? []
  const [settings, setSettings] = useState<Settings>()
  const [gmail, setGmail] = useState<GmailTabs>()
  const isReady = clients !== undefined && settings !== undefined
  const reader = useLiveQuery(
    async () => (isReady ? await readerProgress(db, settings) : undefined),
    [isReady, settings],
  )
  useEffect(() => {
    void settingsAtOpening.then(setSettings)
    answer(changed, () => {
      void readSettings().then(setSettings)
      void ask(viewGmailTabs, {}).then(setGmail)
      return {}
    })
  }, [])
  // What hangs on the background waits until the list stands.
  useEffect(() => {
    if (!isReady) return
    void ask(viewGmailTabs, {}).then(setGmail)
    void ask(refreshClients, {})
  }, [isReady])
  const locale = useLocale(settings?.language)
  const now = Date.now()
  if (!locale) return null
  return (
    <Popup
      clients={clients}
      own={own}
      settings={settings}
      gmail={gmail}
      reader={reader}
      accounts={[...new Set(clients?.map(({ account }) => account))]}
      locale={locale}
      now={now}
      actions={actions}
      renderSettings={(stored, onBack) => (
        <Suspense>
          <StoredSettings
            db={db}
            settings={stored}
            clients={clients ?? []}
            locale={locale}
            now={now}
            onBack={onBack}
          />
        </Suspense>
      )}
    />
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<PopupPage />)
