import { useLiveQuery } from 'dexie-react-hooks'
import type { SectionProps } from '../../components/dashboard/dashboard'
import { importRun } from '../../components/import-mail/import-run'
import { type ImportRequests, ImportView } from '../../components/import-mail/import-view'
import { importFile, ownersOf } from '../../lib/import/import-file'
import { ask } from '../../lib/messages/exchange'
import { changeSettings } from '../../lib/messages/face-exchanges'
import { clientRequests } from '../../lib/messages/request-clients'
import { readPeople } from '../../lib/store/read-people'
import { db } from './db'

const requests: ImportRequests = {
  startReading: () => void ask(changeSettings, { startedReadingAt: Date.now() }),
  resume: () => void ask(changeSettings, { paused: false }),
  rule: clientRequests.rule,
}

/** Goes on while the dashboard shows another of its parts. */
const run = importRun({ ownersOf, importFile })

/** The import, in step with the store. */
export default function ImportPage({ settings, locale, now }: SectionProps) {
  const stored = useLiveQuery(() => readPeople(db))
  const ruled = new Set(stored?.verdicts.map(({ account, client }) => `${account} ${client}`))
  return (
    <ImportView
      run={run}
      settings={settings}
      clients={stored?.clients}
      ruled={ruled}
      locale={locale}
      now={now}
      requests={requests}
    />
  )
}
