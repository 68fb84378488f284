import { useLiveQuery } from 'dexie-react-hooks'
import { ClientTable } from '../../components/clients/client-table'
import { Consent } from '../../components/consent/consent'
import type { SectionProps } from '../../components/dashboard/dashboard'
import { ask } from '../../lib/messages/exchange'
import { changeSettings } from '../../lib/messages/face-exchanges'
import { clientRequests } from '../../lib/messages/request-clients'
import { readPeople } from '../../lib/store/read-people'
import { db } from './db'

const startReading = () => void ask(changeSettings, { startedReadingAt: Date.now() })

/** Everybody, in step with the store. */
export default function ClientsPage({ settings, locale, now }: SectionProps) {
  const stored = useLiveQuery(() => readPeople(db))
  return (
    <ClientTable
      stored={stored}
      zone={settings.workingTime.zone}
      locale={locale}
      now={now}
      requests={clientRequests}
      beforeReading={
        settings.startedReadingAt === null && <Consent locale={locale} onStart={startReading} />
      }
    />
  )
}
