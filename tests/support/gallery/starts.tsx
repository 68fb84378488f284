import { Start, type StartActions, type StartProps } from '../../../components/start/start'
import { likeliestFirst } from '../../../components/start/suggested-client'
import { glanceOf } from '../../../lib/clients/client-glance'
import type { Locale } from '../../../lib/locales/locale'
import { record } from './calls'
import { client, clients, health, holidayRegions, settings } from './sample-views'

const startActions: StartActions = {
  startReading: record('startReading'),
  changeSettings: record('changeSettings'),
  openGmail: record('openGmail'),
  openImport: record('openImport'),
  ruleOn: record('ruleOn'),
  finish: record('finish'),
}

const suggested = likeliestFirst([
  ...clients.map(glanceOf),
  { ...glanceOf(client('Paper & Ink', health('unknown', null))), role: 'supplier' as const },
])

/** What each state of the first run has of its own. */
export const starts: Record<string, Partial<StartProps>> = {
  consent: { settings: { ...settings, startedReadingAt: null } },
  hours: {},
  nobody: { suggested: [] },
}

export function startIn(locale: Locale, props: Partial<StartProps>) {
  return (
    <Start
      settings={settings}
      guess={settings}
      holidayRegions={holidayRegions}
      suggested={suggested}
      locale={locale}
      actions={startActions}
      {...props}
    />
  )
}
