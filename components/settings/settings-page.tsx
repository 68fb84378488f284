import type { Locale } from '../../lib/locales/locale'
import type { ScoreChange } from '../../lib/messages/face-exchanges'
import type { Settings } from '../../lib/settings/settings'
import { type OwnerActions, OwnerSection } from './owner-section'
import type { NamedClient, Said } from './said-lists'
import { type HolidayRegion, SettingsForm } from './settings-form'

export interface SettingsActions extends OwnerActions {
  changeSettings(settings: Settings): Promise<void>
  /** The scores that settings would change; nothing changes. */
  previewSettings(settings: Settings): Promise<readonly ScoreChange[]>
  deleteAll(): Promise<void>
}

export interface SettingsPageProps {
  settings: Settings
  /** Undefined while the store is being read. */
  said: Said | undefined
  /** For the names of those that something was said of. */
  clients: readonly NamedClient[]
  holidayRegions: readonly HolidayRegion[]
  locale: Locale
  /** Epoch ms. */
  now: number
  actions: SettingsActions
  /** The way back, where the settings took another view's place. */
  onBack?: () => void
}

/** Everything that the owner can set, and everything that they said. */
export function SettingsPage(props: SettingsPageProps) {
  const { settings, said, clients, holidayRegions, locale, now, actions, onBack } = props
  return (
    <SettingsForm
      settings={settings}
      holidayRegions={holidayRegions}
      locale={locale}
      {...(onBack ? { onBack } : {})}
      onChange={actions.changeSettings}
      onPreview={actions.previewSettings}
      onDeleteAll={actions.deleteAll}
    >
      {said && (
        <OwnerSection
          said={said}
          clients={clients}
          zone={settings.workingTime.zone}
          locale={locale}
          now={now}
          actions={actions}
        />
      )}
    </SettingsForm>
  )
}
