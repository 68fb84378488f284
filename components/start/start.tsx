import { useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import type { Settings } from '../../lib/settings/settings'
import { Consent } from '../consent/consent'
import type { HolidayRegion } from '../settings/settings-form'
import '../theme.css'
import { ClientsStep } from './clients-step'
import { Finished } from './finished'
import { HoursStep } from './hours-step'
import './start.css'
import type { SuggestedClient } from './suggested-client'

export interface StartActions {
  startReading(): Promise<unknown>
  /** Stores the settings as a whole. */
  changeSettings(settings: Settings): Promise<unknown>
  openGmail(): void
  openImport(): void
  /** The owner's word on who is a client: those with a tick, and those from whom it was taken. */
  ruleOn(clients: readonly { client: SuggestedClient; isClient: boolean }[]): Promise<unknown>
  /** No more is asked after this. */
  finish(): Promise<unknown>
}

export interface StartProps {
  settings: Settings
  /** Hours, zone and holidays as far as the browser tells them. */
  guess: Settings
  holidayRegions: readonly HolidayRegion[]
  /** Whom mail was seen of, the likeliest clients first. */
  suggested: readonly SuggestedClient[]
  locale: Locale
  actions: StartActions
}

/** The first run: what is read, then hours and clients; all but the first may be left for later. */
export function Start(props: StartProps) {
  const { settings, guess, holidayRegions, suggested, locale, actions } = props
  const [hoursDone, setHoursDone] = useState(false)
  const [finished, setFinished] = useState(false)
  const words = locale.faces.start
  const at = settings.startedReadingAt === null ? 1 : hoursDone ? 3 : 2
  return (
    <main className="start" lang={locale.tag}>
      <header>
        <h1>{words.title}</h1>
        {!finished && <p className="small muted">{words.step(at, 3)}</p>}
        {at === 1 && <p className="start-intro">{words.intro}</p>}
      </header>
      {at === 1 && <Consent locale={locale} onStart={actions.startReading} />}
      {at === 2 && (
        <HoursStep
          guess={guess}
          holidayRegions={holidayRegions}
          locale={locale}
          onConfirm={actions.changeSettings}
          onDone={() => setHoursDone(true)}
        />
      )}
      {at === 3 && !finished && (
        <ClientsStep
          suggested={suggested}
          locale={locale}
          actions={actions}
          onDone={() => setFinished(true)}
        />
      )}
      {finished && <Finished locale={locale} actions={actions} />}
    </main>
  )
}
