import { useLiveQuery } from 'dexie-react-hooks'
import { ClientPage } from '../../components/client/client-page'
import { NoClient } from '../../components/client/no-client'
import type { SectionProps } from '../../components/dashboard/dashboard'
import { ask } from '../../lib/messages/exchange'
import { judgeClient } from '../../lib/messages/owner-exchanges'
import { openMail } from '../../lib/messages/story-exchanges'
import { db } from './db'
import { useStory } from './use-story'

/** A client's page, in step with the store. */
export default function ClientPart({ route, settings, locale, now }: SectionProps) {
  const account = route.params.get('account') ?? ''
  const id = route.params.get('id') ?? ''
  const found = useLiveQuery(
    async () => ({ client: await db.clients.get([account, id]) }),
    [account, id],
  )
  const told = useStory(account, id, now)
  if (!found) return null
  const { client } = found
  if (!client) return <NoClient locale={locale} />
  return (
    <ClientPage
      client={client}
      story={told?.story}
      history={told?.history}
      locale={locale}
      zone={settings.workingTime.zone}
      now={now}
      onShow={(message) => void ask(openMail, { message })}
      onJudge={(change) => ask(judgeClient, { account, client: id, change })}
    />
  )
}
