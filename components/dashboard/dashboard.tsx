import { type ComponentType, Suspense, useEffect, useRef, useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import type { Settings } from '../../lib/settings/settings'
import '../theme.css'
import './dashboard.css'
import { Navigation } from './navigation'
import { Navigated } from './page-heading'
import type { Route, SectionName } from './route'
import { useRoute } from './use-route'

export interface SectionProps {
  route: Route
  settings: Settings
  locale: Locale
  /** Epoch ms. */
  now: number
}

/** A part of the dashboard, loaded when it is first opened; it begins with a PageHeading. */
type Section = ComponentType<SectionProps>

interface DashboardProps extends Omit<SectionProps, 'route'> {
  sections: Partial<Record<SectionName, Section>>
}

/** The full-tab page: navigation above, one part below, chosen by the address. */
export function Dashboard({ sections, ...props }: DashboardProps) {
  const { locale } = props
  const route = useRoute()
  const [arrivedAt] = useState(route)
  const content = useRef<HTMLElement>(null)
  useEffect(() => {
    document.documentElement.lang = locale.tag
  }, [locale])
  const Part = sections[route.section] ?? sections.settings
  return (
    <div className="dashboard" lang={locale.tag}>
      <button
        type="button"
        className="skip-link primary-button"
        onClick={() => content.current?.focus()}
      >
        {locale.dashboard.skip}
      </button>
      <Navigation sections={sections} open={route.section} locale={locale} />
      <main ref={content} tabIndex={-1}>
        <Navigated value={route !== arrivedAt}>
          <Suspense
            fallback={
              <p className="loading muted" role="status">
                {locale.popup.loading}
              </p>
            }
          >
            {Part && <Part key={keyOf(route)} route={route} {...props} />}
          </Suspense>
        </Navigated>
      </main>
    </div>
  )
}

/** Another client is another page: nothing of the one before is kept. */
function keyOf({ section, params }: Route): string {
  return `${section} ${params}`
}
