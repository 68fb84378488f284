import { ClientPage } from '../../../components/client/client-page'
import { NoClient } from '../../../components/client/no-client'
import { Dashboard, type SectionProps } from '../../../components/dashboard/dashboard'
import { OwnerSection } from '../../../components/settings/owner-section'
import { SettingsForm } from '../../../components/settings/settings-form'
import type { Locale } from '../../../lib/locales/locale'
import { record } from './calls'
import { settingsActions as actions } from './popups'
import { sampleStory } from './sample-story'
import { clients, holidayRegions, now, said, settings } from './sample-views'

/** Clients of the demo mailbox that the pages show. */
const names: Record<string, string> = {
  'bramwellestates.example': 'Bramwell Estates',
  'haedeun.example': '해든식품',
}

function Client({ route, locale }: SectionProps) {
  const id = route.params.get('id') ?? ''
  const name = names[id]
  if (name === undefined) return <NoClient locale={locale} />
  const told = sampleStory(id, name)
  return (
    <ClientPage {...told} locale={locale} onShow={record('openMail')} onJudge={record('judge')} />
  )
}

const sections = {
  client: Client,
  settings: ({ locale }: { locale: Locale }) => (
    <SettingsForm
      settings={settings}
      holidayRegions={holidayRegions}
      locale={locale}
      onChange={actions.changeSettings}
      onPreview={actions.previewSettings}
      onDeleteAll={actions.deleteAll}
    >
      <OwnerSection
        said={said}
        clients={clients}
        zone={settings.workingTime.zone}
        locale={locale}
        now={now}
        actions={actions}
      />
    </SettingsForm>
  ),
}

/** States of the dashboard by name, each with the address at which it shows. */
export const dashboards: Record<string, string> = {
  settings: '#settings',
  client: '#client?id=bramwellestates.example',
  'client-ko': '#client?id=haedeun.example',
  'client-gone': '#client?id=nobody.example',
}

export function showDashboard(hash: string, locale: Locale) {
  location.hash = hash
  return <Dashboard sections={sections} settings={settings} locale={locale} now={now} />
}
