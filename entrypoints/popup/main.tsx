import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Popup, type PopupActions } from '../../components/popup/popup'
import { localeFor } from '../../lib/locales'
import { answer, ask } from '../../lib/messages/exchange'
import {
  changed,
  changeSettings,
  type GmailTabs,
  makeReport,
  openDashboard,
  readSettings,
  refreshClients,
  useReply as useReplyExchange,
  viewGmailTabs,
} from '../../lib/messages/face-exchanges'
import { holidayCountries } from '../../lib/settings/holiday-countries'
import { settingsRequests } from '../../lib/settings/request-settings'
import type { Settings } from '../../lib/settings/settings'
import { Database } from '../../lib/store/database'
import { readSaid } from '../../lib/store/read-said'
import { readerProgress } from '../../lib/store/reader-progress'
import { shownClients } from '../../lib/store/shown-clients'

const db = new Database()

const actions: PopupActions = {
  ...settingsRequests,
  startReading: () => void ask(changeSettings, { startedReadingAt: Date.now() }),
  resume: () => void ask(changeSettings, { paused: false }),
  copyReport: async () => {
    const { report } = await ask(makeReport, {})
    await navigator.clipboard.writeText(report)
  },
  openDashboard: () => void ask(openDashboard, {}).then(() => close()),
  putReply: async ({ account }, reply, text) => {
    const { outcome } = await ask(useReplyExchange, { account, ...reply, text })
    if (outcome !== 'no-tab') return outcome
    await navigator.clipboard.writeText(text)
    return 'copied'
  },
}

/** Reads the prepared summaries and stays in step with the store. */
function PopupPage() {
  const clients = useLiveQuery(() => shownClients(db))
  const own = useLiveQuery(() => db.ownTemplates.toArray()) ?? []
  const said = useLiveQuery(() => readSaid(db))
  const [settings, setSettings] = useState<Settings>()
  const reader = useLiveQuery(
    async () => settings && (await readerProgress(db, settings)),
    [settings],
  )
  const [gmail, setGmail] = useState<GmailTabs>()
  useEffect(() => {
    const look = () => {
      void ask(readSettings, {}).then(setSettings)
      void ask(viewGmailTabs, {}).then(setGmail)
    }
    answer(changed, () => {
      look()
      return {}
    })
    look()
    void ask(refreshClients, {})
  }, [])
  const locale = localeFor(settings?.language ?? 'auto', navigator.language)
  return (
    <Popup
      clients={clients}
      own={own}
      settings={settings}
      said={said}
      gmail={gmail}
      reader={reader}
      accounts={[...new Set(clients?.map(({ account }) => account))]}
      holidayRegions={holidayCountries(locale.tag)}
      locale={locale}
      now={Date.now()}
      actions={actions}
    />
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<PopupPage />)
