import type { SectionProps } from '../../../components/dashboard/dashboard'
import { importRun } from '../../../components/import-mail/import-run'
import { ImportView } from '../../../components/import-mail/import-view'
import type { ImportProgress, ImportReport } from '../../../lib/import/import-file'
import { calls, record } from './calls'
import { people } from './people'
import { now, settings } from './sample-views'

const counts = { messages: 4120, unreadable: 3, old: 812, unwanted: 96 }
const tally = { kept: 1430, known: 12, passed: { newsletter: 1320, automatic: 401, 'one-way': 46 } }
const progress: ImportProgress = { ...counts, messages: 1900, read: 4, tally }

/** Files by their name: one is none, one cannot be opened, one is read for as long as nobody stops it. */
async function ownersOf(file: File): Promise<string[]> {
  if (file.name.startsWith('broken')) throw new Error('gone')
  return file.name.startsWith('empty') ? [] : ['sam@reed.example', 'marcus@brightharbor.example']
}

function importFile(
  file: File,
  owner: unknown,
  onProgress: (progress: ImportProgress) => void,
): { done: Promise<ImportReport>; stop(): void } {
  calls.push(['importFile', file.name, owner])
  onProgress(progress)
  let stop = () => {}
  const stopped = new Promise<ImportReport>((resolve) => {
    stop = () => resolve({ outcome: 'stopped', counts, tally })
  })
  const done = file.name.startsWith('endless')
    ? stopped
    : Promise.resolve({ outcome: 'done' as const, counts, tally })
  return { done, stop }
}

const settingsOf: Record<string, Partial<typeof settings>> = {
  consent: { startedReadingAt: null },
  paused: { paused: true },
}

const run = importRun({ ownersOf, importFile })

/** The import; the address says how reading stands. */
export function ImportSample({ route, locale }: SectionProps) {
  const ruled = people.verdicts.map(({ account, client }) => `${account} ${client}`)
  return (
    <ImportView
      run={run}
      settings={{ ...settings, ...settingsOf[route.params.get('sample') ?? ''] }}
      clients={people.clients}
      ruled={new Set(ruled)}
      locale={locale}
      now={now}
      requests={{
        startReading: record('startReading'),
        resume: record('resume'),
        rule: record('rule'),
      }}
    />
  )
}
