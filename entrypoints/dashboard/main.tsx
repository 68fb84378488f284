import { lazy, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Dashboard } from '../../components/dashboard/dashboard'
import { useLocale } from '../../components/use-locale'
import { answer, ask } from '../../lib/messages/exchange'
import { changed, readSettings, refreshClients } from '../../lib/messages/face-exchanges'
import type { Settings } from '../../lib/settings/settings'

/** Each part is loaded when it is first opened; those in the navigation stand there as soon as they are here. */
const sections = {
  templates: lazy(() => import('./templates-page')),
  client: lazy(() => import('./client-page')),
  clients: lazy(() => import('./clients-page')),
  import: lazy(() => import('./import-page')),
  settings: lazy(() => import('./settings-page')),
}

/** Stays in step with the settings; the parts stay in step with the store. */
function DashboardPage() {
  const [known, setKnown] = useState<{ settings: Settings; now: number }>()
  useEffect(() => {
    const look = async () => {
      const settings = await ask(readSettings, {})
      setKnown({ settings, now: Date.now() })
    }
    answer(changed, () => {
      void look()
      return {}
    })
    void look()
    void ask(refreshClients, {})
  }, [])
  const locale = useLocale(known?.settings)
  if (!known) return null
  return <Dashboard sections={sections} locale={locale} {...known} />
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<DashboardPage />)
