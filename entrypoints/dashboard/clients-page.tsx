import { useLiveQuery } from 'dexie-react-hooks'
import { ClientTable } from '../../components/clients/client-table'
import type { SectionProps } from '../../components/dashboard/dashboard'
import { clientRequests } from '../../lib/messages/request-clients'
import { readPeople } from '../../lib/store/read-people'
import { db } from './db'

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
    />
  )
}
