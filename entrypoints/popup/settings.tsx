import { useLiveQuery } from 'dexie-react-hooks'
import { SettingsPage, type SettingsPageProps } from '../../components/settings/settings-page'
import { holidayCountries } from '../../lib/settings/holiday-countries'
import { settingsRequests } from '../../lib/settings/request-settings'
import type { Database } from '../../lib/store/database'
import { readSaid } from '../../lib/store/read-said'

type StoredSettingsProps = Omit<SettingsPageProps, 'said' | 'holidayRegions' | 'actions'> & {
  db: Database
}

/** The settings in step with the store; loaded only once they are opened. */
export default function StoredSettings({ db, ...props }: StoredSettingsProps) {
  const said = useLiveQuery(() => readSaid(db))
  const holidayRegions = holidayCountries(props.locale.tag)
  return (
    <SettingsPage
      {...props}
      said={said}
      holidayRegions={holidayRegions}
      actions={settingsRequests}
    />
  )
}
