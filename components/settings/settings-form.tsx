import type { ReactNode } from 'react'
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
  /** What else can be changed, above the deletion of everything. */
  children?: ReactNode
}

const languages = ['auto', 'en', 'ko'] as const
const readers = ['all', 'open', 'off'] as const
const monthsOffered = [3, 6, 12, 24, 60, 120]

/** Everything the owner can set; each change is saved at once. */
export function SettingsForm(props: SettingsFormProps) {
  const { holidayRegions, locale, onBack, onChange, onDeleteAll, children } = props
  const words = locale.settings
  const { shown, note, save } = useSaving(props.settings, onChange, locale)
  const saveFields = (fields: Partial<Settings>) => save((latest) => ({ ...latest, ...fields }))
  const saveTime = (fields: Partial<Settings['workingTime']>) =>
    save((latest) => ({ ...latest, workingTime: { ...latest.workingTime, ...fields } }))
  return (
    <>
      <SettingsHeader note={note} locale={locale} onBack={onBack} />
      <div className="settings">
        <HoursField
          week={shown.workingTime.week}
          locale={locale}
          onCommit={(week) => saveTime({ week })}
        />
        <SelectField
          label={words.zone}
          value={shown.workingTime.zone}
          options={zones(shown.workingTime.zone).map((zone) => [zone, zone.replaceAll('_', ' ')])}
          onChoose={(zone) => saveTime({ zone })}
        />
        <SelectField
          label={words.holidays}
          value={shown.holidayRegion}
          options={[['', words.noHolidays], ...holidayRegions.map(codeAndName)]}
          onChoose={(holidayRegion) => saveFields({ holidayRegion })}
        />
        <TextField
          label={words.ownerName}
          hint={words.ownerNameHint}
          value={shown.ownerName}
          maxLength={100}
          onCommit={(ownerName) => saveFields({ ownerName: ownerName.trim() })}
        />
        <SelectField
          label={words.language}
          value={shown.language}
          options={languages.map((language) => [language, words.languages[language]])}
          onChoose={(language) => saveFields({ language })}
        />
        <SelectField
          label={words.keep}
          value={String(shown.keepMonths)}
          options={months(shown.keepMonths).map((count) => [String(count), words.months(count)])}
          onChoose={(count) => saveFields({ keepMonths: Number(count) })}
        />
        <SelectField
          label={locale.reader.reads}
          hint={locale.reader.readsHint}
          value={shown.reader}
          options={readers.map((reader) => [reader, locale.reader.choices[reader]])}
          onChoose={(reader) => saveFields({ reader })}
        />
        <PauseField
          paused={shown.paused}
          locale={locale}
          onToggle={(paused) => saveFields({ paused })}
        />
        {children}
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
