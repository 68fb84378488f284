import { useLiveQuery } from 'dexie-react-hooks'
import { SettingsPage, type SettingsPageProps } from '../../components/settings/settings-page'
import { holidayCountries } from '../../lib/settings/holiday-countries'
import { settingsRequests } from '../../lib/settings/request-settings'
import { readSaid } from '../../lib/store/read-said'
import { db } from './db'

type StoredSettingsProps = Omit<SettingsPageProps, 'said' | 'holidayRegions' | 'actions'>

/** The settings in step with the store; loaded only once they are opened. */
export default function StoredSettings(props: StoredSettingsProps) {
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
