import type { ReactNode } from 'react'
import type { Locale } from '../../lib/locales/locale'
import type { ScoreChange } from '../../lib/messages/face-exchanges'
import type { Settings } from '../../lib/settings/settings'
import { DeleteSection } from './delete-section'
import { EmphasisSection } from './emphasis-section'
import { HoursField } from './hours-field'
import { ScorePreview } from './score-preview'
import { SelectField } from './select-field'
import './settings.css'
import { SettingsHeader } from './settings-header'
import { SwitchField } from './switch-field'
import { TextField } from './text-field'
import { useSaving } from './use-saving'
import { useScorePreview } from './use-score-preview'
import { useWayBack } from './use-way-back'

/** A country or region (`KR`, `DE-BY`) with its name in the language of the faces. */
export interface HolidayRegion {
  code: string
  name: string
}

interface SettingsFormProps {
  settings: Settings
  holidayRegions: readonly HolidayRegion[]
  locale: Locale
  /** The way back, where the settings took another view's place. */
  onBack?: () => void
  /** Stores the settings as a whole. */
  onChange(settings: Settings): Promise<void>
  /** The scores that settings would change. */
  onPreview(settings: Settings): Promise<readonly ScoreChange[]>
  onDeleteAll(): Promise<void>
  /** What else can be changed, above the deletion of everything. */
  children?: ReactNode
}

const languages = ['auto', 'en', 'ko'] as const
const readers = ['all', 'open', 'off'] as const
const monthsOffered = [3, 6, 12, 24, 60, 120]

/** Everything the owner can set; each change is saved at once, save that scores are shown before they change. */
export function SettingsForm(props: SettingsFormProps) {
  const { holidayRegions, locale, onBack, onChange, onPreview, onDeleteAll, children } = props
  const words = locale.settings
  const saving = useSaving(props.settings, onChange, locale)
  const preview = useScorePreview(saving.shown, onPreview, saving.save)
  const { shown } = preview
  const { isLeaving, goBack } = useWayBack(preview, onBack)
  const withFields = (fields: Partial<Settings>) => (latest: Settings) => ({ ...latest, ...fields })
  const saveFields = (fields: Partial<Settings>) => saving.save(withFields(fields))
  const askFields = (fields: Partial<Settings>) => preview.ask(withFields(fields))
  const askTime = (fields: Partial<Settings['workingTime']>) =>
    preview.ask((latest) => ({ ...latest, workingTime: { ...latest.workingTime, ...fields } }))
  return (
    <>
      <SettingsHeader
        note={preview.failed ? words.notSaved : saving.note}
        locale={locale}
        onBack={onBack && goBack}
      />
      {preview.changes && (
        <ScorePreview
          // Asked once more, it takes the focus anew.
          key={String(isLeaving)}
          isLeaving={isLeaving}
          changes={preview.changes}
          locale={locale}
          onTakeOver={preview.takeOver}
          onLeave={preview.leave}
        />
      )}
      <div className="settings">
        <HoursField
          week={shown.workingTime.week}
          locale={locale}
          onCommit={(week) => askTime({ week })}
        />
        <SelectField
          label={words.zone}
          value={shown.workingTime.zone}
          options={zones(shown.workingTime.zone).map((zone) => [zone, zone.replaceAll('_', ' ')])}
          onChoose={(zone) => askTime({ zone })}
        />
        <SelectField
          label={words.holidays}
          value={shown.holidayRegion}
          options={[['', words.noHolidays], ...holidayRegions.map(codeAndName)]}
          onChoose={(holidayRegion) => askFields({ holidayRegion })}
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
        <SwitchField
          label={locale.faces.marks.title}
          hint={locale.faces.marks.hint}
          on={shown.listMarks}
          onToggle={(listMarks) => saveFields({ listMarks })}
        />
        <SwitchField
          label={words.pause}
          hint={words.pauseHint}
          on={shown.paused}
          onToggle={(paused) => saveFields({ paused })}
        />
        <EmphasisSection
          emphasis={shown.emphasis}
          locale={locale}
          onChange={(emphasis) => askFields({ emphasis })}
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
