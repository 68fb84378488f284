import { ClientPage } from '../../../components/client/client-page'
import { NoClient } from '../../../components/client/no-client'
import type { SectionProps } from '../../../components/dashboard/dashboard'
import { record } from './calls'
import { sampleStory } from './sample-story'

/** Clients of the demo mailbox that the pages show. */
const names: Record<string, string> = {
  'bramwellestates.example': 'Bramwell Estates',
  'haedeun.example': '해든식품',
}

/** A client's page; the address says whose. */
export function ClientSample({ route, locale }: SectionProps) {
  const id = route.params.get('id') ?? ''
  const name = names[id]
  if (name === undefined) return <NoClient locale={locale} />
  const told = sampleStory(id, name)
  return (
    <ClientPage {...told} locale={locale} onShow={record('openMail')} onJudge={record('judge')} />
  )
}
