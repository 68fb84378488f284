import { Templates } from '../../../components/templates/templates'
import type { Locale } from '../../../lib/locales/locale'
import { record } from './calls'
import { ownTemplates } from './own-templates'
import { clients, now, settings } from './sample-views'

/** The page of templates as the dashboard shows it. */
export function TemplatesSection({ locale }: { locale: Locale }) {
  const talks = clients.flatMap(({ id, name, replies }) => {
    const facts = replies[0]?.facts
    return facts ? [{ key: id, name, facts: { ...facts, now } }] : []
  })
  return (
    <Templates
      own={ownTemplates}
      uses={{
        'own-1': { times: 4, quieter: 3 },
        'en payment-reminder warm': { times: 1, quieter: 0 },
      }}
      talks={talks}
      workingTime={settings.workingTime}
      locale={locale}
      now={now}
      onChange={record('changeTemplates')}
    />
  )
}
