import { useRef, useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import type { Settings } from '../../lib/settings/settings'
import '../buttons.css'
import { focusOnMount } from '../focus-on-mount'
import { HoursField } from '../settings/hours-field'
import { SelectField } from '../settings/select-field'
import type { HolidayRegion } from '../settings/settings-form'
import { useSaying } from '../use-saying'

interface HoursStepProps {
  guess: Settings
  holidayRegions: readonly HolidayRegion[]
  locale: Locale
  onConfirm(settings: Settings): Promise<unknown>
  onDone(): void
}

/** Working hours, zone and holidays: a guess to confirm or put right. */
export function HoursStep({ guess, holidayRegions, locale, onConfirm, onDone }: HoursStepProps) {
  const [said, setSaid] = useState(guess)
  const { failed, say } = useSaying()
  const step = useRef<HTMLElement>(null)
  const { settings: words, faces } = locale
  const { workingTime, holidayRegion } = said
  const setTime = async (part: Partial<Settings['workingTime']>) =>
    setSaid((before) => ({ ...before, workingTime: { ...before.workingTime, ...part } }))
  const zones = [...new Set([...Intl.supportedValuesOf('timeZone'), workingTime.zone])].sort()
  // Hours that can't be read are not left behind unseen.
  const confirm = async () => {
    const wrong = step.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (wrong) wrong.focus()
    else if (await say(onConfirm(said))) onDone()
  }
  return (
    <section className="start-step" ref={step}>
      <h2 tabIndex={-1} ref={focusOnMount}>
        {faces.start.hoursTitle}
      </h2>
      <p className="muted">{faces.start.hoursDetail}</p>
      <HoursField week={workingTime.week} locale={locale} onCommit={(week) => setTime({ week })} />
      <SelectField
        label={words.zone}
        value={workingTime.zone}
        options={zones.map((zone) => [zone, zone.replaceAll('_', ' ')])}
        onChoose={(zone) => void setTime({ zone })}
      />
      <SelectField
        label={words.holidays}
        value={holidayRegion}
        options={[['', words.noHolidays], ...holidayRegions.map(codeAndName)]}
        onChoose={(region) => setSaid((before) => ({ ...before, holidayRegion: region }))}
      />
      <div className="start-choices">
        <button type="button" className="primary-button" onClick={confirm}>
          {faces.start.confirm}
        </button>
        <button type="button" className="text-button" onClick={onDone}>
          {faces.start.skip}
        </button>
      </div>
      <p className="problem small" role="status">
        {failed && faces.start.failed}
      </p>
    </section>
  )
}

function codeAndName({ code, name }: HolidayRegion): [string, string] {
  return [code, name]
}
