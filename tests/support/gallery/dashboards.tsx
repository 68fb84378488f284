import { ClientTable } from '../../../components/clients/client-table'
import type { StoredPeople } from '../../../components/clients/listed-person'
import { Dashboard, type SectionProps } from '../../../components/dashboard/dashboard'
import { SettingsPage } from '../../../components/settings/settings-page'
import type { Locale } from '../../../lib/locales/locale'
import { calls, record } from './calls'
import { ClientSample } from './client-sample'
import { ImportSample } from './imports'
import { manyPeople, people } from './people'
import { settingsActions } from './popups'
import { clients, holidayRegions, now, said, settings } from './sample-views'
import { TemplatesSection } from './templates-pages'

const noPeople: StoredPeople = { clients: [], verdicts: [], identities: new Map() }
const samples: Record<string, StoredPeople | undefined> = {
  many: manyPeople,
  none: noPeople,
  loading: undefined,
}

/** The list of all people; the address says of whom. */
function ClientsSample({ route, locale }: SectionProps) {
  const sample = route.params.get('sample')
  return (
    <ClientTable
      stored={sample === null ? people : samples[sample]}
      zone={settings.workingTime.zone}
      locale={locale}
      now={now}
      requests={{
        identify: async (...values) => {
          calls.push(['identify', ...values])
          return [{ client: 'undone' }]
        },
        rule: record('rule'),
        unrule: record('unrule'),
        judge: record('judge'),
      }}
    />
  )
}

const sections = {
  templates: TemplatesSection,
  client: ClientSample,
  clients: ClientsSample,
  import: ImportSample,
  settings: ({ locale }: { locale: Locale }) => (
    <SettingsPage
      settings={settings}
      said={said}
      clients={clients}
      holidayRegions={holidayRegions}
      locale={locale}
      now={now}
      actions={settingsActions}
    />
  ),
}

/** States of the dashboard by name, each with the address at which it shows. */
export const dashboards: Record<string, string> = {
  settings: '#settings',
  templates: '#templates',
  client: '#client?id=bramwellestates.example',
  'client-ko': '#client?id=haedeun.example',
  'client-gone': '#client?id=nobody.example',
  clients: '#clients',
  'clients-many': '#clients?sample=many',
  'clients-none': '#clients?sample=none',
  'clients-loading': '#clients?sample=loading',
  import: '#import',
  'import-consent': '#import?sample=consent',
  'import-paused': '#import?sample=paused',
}

export function showDashboard(hash: string, locale: Locale) {
  location.hash = hash
  return <Dashboard sections={sections} settings={settings} locale={locale} now={now} />
}
