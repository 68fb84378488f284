import type { Locale } from '../../lib/locales/locale'
import type { Settings } from '../../lib/settings/settings'
import { DeleteSection } from './delete-section'
import { HoursField } from './hours-field'
import { PauseField } from './pause-field'
import { SelectField } from './select-field'
import './settings.css'
import { SettingsHeader } from './settings-header'
import { TextField } from './text-field'
import { useSaving } from './use-saving'

/** A country or region (`KR`, `DE-BY`) with its name in the language of the faces. */
export interface HolidayRegion {
  code: string
  name: string
}

interface SettingsFormProps {
  settings: Settings
  holidayRegions: readonly HolidayRegion[]
  locale: Locale
  onBack(): void
  /** Stores the settings as a whole. */
  onChange(settings: Settings): Promise<void>
  onDeleteAll(): Promise<void>
}

const languages = ['auto', 'en', 'ko'] as const
const monthsOffered = [3, 6, 12, 24, 60, 120]

/** Everything the owner can set; each change is saved at once. */
export function SettingsForm(props: SettingsFormProps) {
  const { settings, holidayRegions, locale, onBack, onChange, onDeleteAll } = props
  const words = locale.settings
  const { note, save } = useSaving(settings, onChange, locale)
  const { workingTime } = settings
  return (
    <>
      <SettingsHeader note={note} locale={locale} onBack={onBack} />
      <div className="settings">
        <HoursField
          week={workingTime.week}
          locale={locale}
          onCommit={(week) => save({ workingTime: { ...workingTime, week } })}
        />
        <SelectField
          label={words.zone}
          value={workingTime.zone}
          options={zones(workingTime.zone).map((zone) => [zone, zone.replaceAll('_', ' ')])}
          onChoose={(zone) => save({ workingTime: { ...workingTime, zone } })}
        />
        <SelectField
          label={words.holidays}
          value={settings.holidayRegion}
          options={[['', words.noHolidays], ...holidayRegions.map(codeAndName)]}
          onChoose={(holidayRegion) => save({ holidayRegion })}
        />
        <TextField
          label={words.ownerName}
          hint={words.ownerNameHint}
          value={settings.ownerName}
          maxLength={100}
          onCommit={(ownerName) => save({ ownerName: ownerName.trim() })}
        />
        <SelectField
          label={words.language}
          value={settings.language}
          options={languages.map((language) => [language, words.languages[language]])}
          onChoose={(language) => save({ language })}
        />
        <SelectField
          label={words.keep}
          value={String(settings.keepMonths)}
          options={months(settings.keepMonths).map((count) => [String(count), words.months(count)])}
          onChoose={(count) => save({ keepMonths: Number(count) })}
        />
        <PauseField
          paused={settings.paused}
          locale={locale}
          onToggle={(paused) => save({ paused })}
        />
        <DeleteSection locale={locale} onDeleteAll={onDeleteAll} />
      </div>
    </>
  )
}

/** All zones of the platform; some leave out the one that is set, such as `UTC`. */
function zones(set: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), set])].sort()
}

function months(set: number): number[] {
  return [...new Set([...monthsOffered, set])].sort((a, b) => a - b)
}

function codeAndName({ code, name }: HolidayRegion): [string, string] {
  return [code, name]
}
