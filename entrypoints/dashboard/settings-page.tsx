import { useLiveQuery } from 'dexie-react-hooks'
import type { SectionProps } from '../../components/dashboard/dashboard'
import { SettingsPage } from '../../components/settings/settings-page'
import { holidayCountries } from '../../lib/settings/holiday-countries'
import { settingsRequests } from '../../lib/settings/request-settings'
import { readSaid } from '../../lib/store/read-said'
import { shownClients } from '../../lib/store/shown-clients'
import { db } from './db'

/** The settings, in step with the store. */
export default function StoredSettings({ settings, locale, now }: SectionProps) {
  const clients = useLiveQuery(() => shownClients(db))
  const said = useLiveQuery(() => readSaid(db))
  return (
    <SettingsPage
      settings={settings}
      said={said}
      clients={clients ?? []}
      holidayRegions={holidayCountries(locale.tag)}
      locale={locale}
      now={now}
      actions={settingsRequests}
    />
  )
}
