import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Popup, type PopupActions } from '../../components/popup/popup'
import type { Said } from '../../components/settings/owner-section'
import { localeFor } from '../../lib/locales'
import { answer, ask } from '../../lib/messages/exchange'
import {
  changed,
  changeSettings,
  deleteEverything,
  type GmailTabs,
  makeReport,
  previewSettings,
  readSettings,
  refreshClients,
  useReply as useReplyExchange,
  viewGmailTabs,
} from '../../lib/messages/face-exchanges'
import {
  addPhrase,
  removePhrase,
  ruleOn,
  tryPhrase,
  unlearn,
  unmuteSign,
} from '../../lib/messages/owner-exchanges'
import { holidayCountries } from '../../lib/settings/holiday-countries'
import type { Settings } from '../../lib/settings/settings'
import { withHolidays } from '../../lib/settings/with-holidays'
import { Database } from '../../lib/store/database'
import { isLesson } from '../../lib/store/lessons'
import { readerProgress } from '../../lib/store/reader-progress'
import { shownClients } from '../../lib/store/shown-clients'

const db = new Database()

const actions: PopupActions = {
  startReading: () => void ask(changeSettings, { startedReadingAt: Date.now() }),
  resume: () => void ask(changeSettings, { paused: false }),
  changeSettings: async (settings) => {
    await ask(changeSettings, await withHolidays(settings, Date.now()))
  },
  previewSettings: async (settings) => {
    const { changes } = await ask(previewSettings, await withHolidays(settings, Date.now()))
    return changes
  },
  copyReport: async () => {
    const { report } = await ask(makeReport, {})
    await navigator.clipboard.writeText(report)
  },
  deleteAll: async () => {
    await ask(deleteEverything, {})
  },
  unmute: (mute) => ask(unmuteSign, mute),
  rule: (person, verdict) => ask(ruleOn, { ...person, verdict }),
  tryPhrase: (phrase) => ask(tryPhrase, phrase),
  addPhrase: (phrase) => ask(addPhrase, phrase),
  removePhrase: (phrase) => ask(removePhrase, phrase),
  unlearn: () => ask(unlearn, {}),
  putReply: async ({ account }, reply, text) => {
    const { outcome } = await ask(useReplyExchange, { account, ...reply, text })
    if (outcome !== 'no-tab') return outcome
    await navigator.clipboard.writeText(text)
    return 'copied'
  },
}

async function readSaid(): Promise<Said> {
  const [mutes, verdicts, phrases, learnt] = await Promise.all([
    db.mutes.toArray(),
    db.verdicts.toArray(),
    db.phrases.toArray(),
    db.dismissals.filter(isLesson).count(),
  ])
  return {
    mutes,
    notClients: verdicts.filter(({ verdict }) => verdict === 'not-a-client'),
    phrases,
    learnt,
  }
}

/** Reads the prepared summaries and stays in step with the store. */
function PopupPage() {
  const clients = useLiveQuery(() => shownClients(db))
  const own = useLiveQuery(() => db.ownTemplates.toArray()) ?? []
  const said = useLiveQuery(readSaid)
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
