import type { Locale } from '../../lib/locales/locale'
import { hashOf, type SectionName } from './route'

interface NavigationProps {
  /** The parts that there are. */
  sections: Partial<Record<SectionName, unknown>>
  open: SectionName
  locale: Locale
}

const shown = ['clients', 'templates', 'settings'] as const

export function Navigation({ sections, open, locale }: NavigationProps) {
  const words = locale.dashboard
  return (
    <nav className="navigation" aria-label={words.navigation}>
      <span className="brand">Kindline</span>
      <ul>
        {shown
          .filter((section) => sections[section])
          .map((section) => (
            <li key={section}>
              <a href={hashOf(section)} aria-current={currentOf(section, open)}>
                {words.sections[section]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}

/** A client's page and an import lie within the clients: not that page itself, but there. */
function currentOf(section: SectionName, open: SectionName): 'page' | 'true' | undefined {
  if (section === open) return 'page'
  return section === 'clients' && (open === 'client' || open === 'import') ? 'true' : undefined
}
