import { subMonths } from 'date-fns'
import { useSyncExternalStore } from 'react'
import type { Verdict } from '../../lib/clients/verdict'
import { importWords } from '../../lib/locales/import-mail'
import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary, Person } from '../../lib/messages/views'
import { isReading } from '../../lib/settings/is-reading'
import type { Settings } from '../../lib/settings/settings'
import { Consent } from '../consent/consent'
import { PageHeading } from '../dashboard/page-heading'
import { PausedBanner } from '../popup/paused-banner'
import { ChooseFile } from './choose-file'
import './import-mail.css'
import { ImportProgressView } from './import-progress'
import { ImportReportView } from './import-report'
import type { ImportRun } from './import-run'
import { OwnerForm } from './owner-form'

/** What an import asks for, beside the reading of files. */
export interface ImportRequests {
  startReading(): void
  resume(): void
  rule(person: Person, verdict: Verdict): Promise<unknown>
}

interface ImportViewProps {
  run: ImportRun
  settings: Settings
  /** Everybody in exchange with the owner; undefined while the store is being read. */
  clients: readonly ClientSummary[] | undefined
  /** Whom the owner has said anything of, as `account client`. */
  ruled: ReadonlySet<string>
  locale: Locale
  /** Epoch ms. */
  now: number
  requests: ImportRequests
}

/** From a file to clients: which file, whose it is, how far it is read, what came of it, who is a client. */
export function ImportView(props: ImportViewProps) {
  const { run, settings, clients = [], ruled, locale, now, requests } = props
  const words = importWords(locale)
  const step = useSyncExternalStore(run.listen, run.step)
  const { zone } = settings.workingTime
  const oldest = subMonths(now, settings.keepMonths).getTime()
  const accounts = [...new Set(clients.map(({ account }) => account))]
  return (
    <div className="import-page">
      <PageHeading title={words.title} />
      {settings.startedReadingAt === null && (
        <>
          <p>{words.intro}</p>
          <Consent locale={locale} onStart={requests.startReading} />
        </>
      )}
      {settings.paused && <PausedBanner locale={locale} onResume={requests.resume} />}
      {isReading(settings) && (step.at === 'choosing' || step.at === 'looking') && (
        <ChooseFile step={step} words={words} onChoose={(file) => run.choose(file, zone)} />
      )}
      {isReading(settings) && step.at === 'owner' && (
        <OwnerForm
          step={step}
          accounts={accounts}
          words={words}
          onStart={(file, account, aliases) => run.start(file, { account, aliases, zone, oldest })}
          onBack={run.again}
        />
      )}
      {step.at === 'reading' && <ImportProgressView step={step} words={words} onStop={run.stop} />}
      {step.at === 'done' && (
        <ImportReportView
          step={step}
          people={clients.filter(({ account }) => account === step.account)}
          ruled={ruled}
          keepMonths={settings.keepMonths}
          words={words}
          onRule={requests.rule}
          onAgain={run.again}
        />
      )}
    </div>
  )
}
