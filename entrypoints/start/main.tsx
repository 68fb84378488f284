import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { Start, type StartActions } from '../../components/start/start'
import { likeliestFirst } from '../../components/start/suggested-client'
import { localeFor } from '../../lib/locales'
import { answer, ask } from '../../lib/messages/exchange'
import { changed, changeSettings } from '../../lib/messages/face-exchanges'
import { ruleOn } from '../../lib/messages/owner-exchanges'
import { guessCountry } from '../../lib/settings/guess-country'
import { holidayCountries } from '../../lib/settings/holiday-countries'
import type { Settings } from '../../lib/settings/settings'
import { readSettings } from '../../lib/settings/stored-settings'
import { withHolidays } from '../../lib/settings/with-holidays'
import { Database } from '../../lib/store/database'

const db = new Database()

const actions: StartActions = {
  startReading: () => ask(changeSettings, { startedReadingAt: Date.now() }),
  changeSettings: async (settings) => {
    const { workingTime, holidayRegion } = await withHolidays(settings, Date.now())
    await ask(changeSettings, { workingTime, holidayRegion })
  },
  openImport: () =>
    void browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#import` }),
  openGmail: () => void browser.tabs.create({ url: 'https://mail.google.com/' }),
  ruleOn: async (said) => {
    for (const { client, isClient } of said) {
      const { account, id } = client
      const verdict = isClient ? 'client' : 'not-a-client'
      await ask(ruleOn, { account, client: id, verdict })
    }
  },
  finish: () => ask(changeSettings, { setUp: true }),
}

/** The settings with the country of the browser, unless holidays were set already. */
function guessed(settings: Settings, countries: readonly { code: string }[]): Settings {
  if (settings.holidayRegion !== '') return settings
  const codes = countries.map(({ code }) => code)
  const { zone } = settings.workingTime
  return { ...settings, holidayRegion: guessCountry(navigator.languages, zone, codes) }
}

/** The first run in a tab of its own, in step with the store. */
function StartPage() {
  const [settings, setSettings] = useState<Settings>()
  const clients = useLiveQuery(() => db.glances.toArray())
  useEffect(() => {
    const look = () => void readSettings().then(setSettings)
    answer(changed, () => {
      look()
      return {}
    })
    look()
  }, [])
  if (!settings) return null
  const locale = localeFor(settings.language, navigator.language)
  const holidayRegions = holidayCountries(locale.tag)
  return (
    <Start
      settings={settings}
      guess={guessed(settings, holidayRegions)}
      holidayRegions={holidayRegions}
      suggested={likeliestFirst(clients ?? [])}
      locale={locale}
      actions={actions}
    />
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<StartPage />)
