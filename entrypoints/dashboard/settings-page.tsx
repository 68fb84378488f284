import { useLiveQuery } from 'dexie-react-hooks'
import type { SectionProps } from '../../components/dashboard/dashboard'
import { OwnerSection } from '../../components/settings/owner-section'
import { SettingsForm } from '../../components/settings/settings-form'
import { holidayCountries } from '../../lib/settings/holiday-countries'
import { settingsRequests } from '../../lib/settings/request-settings'
import { readSaid } from '../../lib/store/read-said'
import { shownClients } from '../../lib/store/shown-clients'
import { db } from './db'

/** The settings, in step with the store. */
export default function SettingsPage({ settings, locale, now }: SectionProps) {
  const clients = useLiveQuery(() => shownClients(db))
  const said = useLiveQuery(() => readSaid(db))
  const { changeSettings, previewSettings, deleteAll, ...ownerRequests } = settingsRequests
  return (
    <SettingsForm
      settings={settings}
      holidayRegions={holidayCountries(locale.tag)}
      locale={locale}
      onChange={changeSettings}
      onPreview={previewSettings}
      onDeleteAll={deleteAll}
    >
      {said && clients && (
        <OwnerSection
          said={said}
          clients={clients}
          zone={settings.workingTime.zone}
          locale={locale}
          now={now}
          actions={ownerRequests}
        />
      )}
    </SettingsForm>
  )
}
