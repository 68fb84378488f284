import { Dashboard } from '../../../components/dashboard/dashboard'
import { OwnerSection } from '../../../components/settings/owner-section'
import { SettingsForm } from '../../../components/settings/settings-form'
import type { Locale } from '../../../lib/locales/locale'
import { popup } from './popups'
import { clients, holidayRegions, now, said, settings } from './sample-views'
import { TemplatesSection } from './templates-pages'

const { actions } = popup

const sections = {
  templates: TemplatesSection,
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
  templates: '#templates',
}

export function showDashboard(hash: string, locale: Locale) {
  location.hash = hash
  return <Dashboard sections={sections} settings={settings} locale={locale} now={now} />
}
