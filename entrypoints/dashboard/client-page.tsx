import { useLiveQuery } from 'dexie-react-hooks'
import { ClientPage } from '../../components/client/client-page'
import { NoClient } from '../../components/client/no-client'
import type { SectionProps } from '../../components/dashboard/dashboard'
import { ask } from '../../lib/messages/exchange'
import { openMail } from '../../lib/messages/face-exchanges'
import { judgeClient } from '../../lib/messages/owner-exchanges'
import { clientHistory } from '../../lib/store/client-history'
import { clientStory } from '../../lib/store/client-story'
import { db } from './db'

/** A client's page, in step with the store. */
export default function ClientPart({ route, settings, locale, now }: SectionProps) {
  const account = route.params.get('account') ?? ''
  const id = route.params.get('id') ?? ''
  const found = useLiveQuery(
    async () => ({ client: await db.clients.get([account, id]) }),
    [account, id],
  )
  const story = useLiveQuery(
    () => clientStory(db, account, id, settings, now),
    [account, id, settings, now],
  )
  const history = useLiveQuery(
    () => clientHistory(db, account, id, settings, now),
    [account, id, settings, now],
  )
  if (!found) return null
  const { client } = found
  if (!client) return <NoClient locale={locale} />
  return (
    <ClientPage
      client={client}
      story={story}
      history={history}
      locale={locale}
      zone={settings.workingTime.zone}
      now={now}
      onShow={(message) => void ask(openMail, { message })}
      onJudge={(change) => ask(judgeClient, { account, client: id, change })}
    />
  )
}
