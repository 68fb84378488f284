import type { Verdict } from '../../lib/clients/verdict'
import type { Import, ImportProgress } from '../../lib/import/import-file'
import { importWords } from '../../lib/locales/import-mail'
import type { Locale } from '../../lib/locales/locale'
import type { ExportOwner } from '../../lib/mbox/read-export'
import type { ClientSummary, Person } from '../../lib/messages/views'
import { isReading, type Settings } from '../../lib/settings/settings'
import { Consent } from '../consent/consent'
import { PageHeading } from '../dashboard/page-heading'
import { PausedBanner } from '../popup/paused-banner'
import { ChooseFile } from './choose-file'
import './import-mail.css'
import { ImportProgressView } from './import-progress'
import { ImportReportView } from './import-report'
import { OwnerForm } from './owner-form'
import { useImport } from './use-import'

/** What an import asks for. */
export interface ImportRequests {
  startReading(): void
  resume(): void
  /** The addresses that a file may be of, the likeliest first; none where it holds no mail. */
  ownersOf(file: File, zone: string): Promise<string[]>
  importFile(file: File, owner: ExportOwner, onProgress: (progress: ImportProgress) => void): Import
  rule(person: Person, verdict: Verdict): Promise<unknown>
}

interface ImportViewProps {
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
  const { settings, clients = [], ruled, locale, now, requests } = props
  const words = importWords(locale)
  const { step, ...act } = useImport(settings, now, requests)
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
        <ChooseFile step={step} words={words} onChoose={act.choose} />
      )}
      {isReading(settings) && step.at === 'owner' && (
        <OwnerForm
          step={step}
          accounts={accounts}
          words={words}
          onStart={act.start}
          onBack={act.again}
        />
      )}
      {step.at === 'reading' && <ImportProgressView step={step} words={words} onStop={act.stop} />}
      {step.at === 'done' && (
        <ImportReportView
          step={step}
          people={clients.filter(({ account }) => account === step.account)}
          ruled={ruled}
          keepMonths={settings.keepMonths}
          words={words}
          onRule={requests.rule}
          onAgain={act.again}
        />
      )}
    </div>
  )
}
