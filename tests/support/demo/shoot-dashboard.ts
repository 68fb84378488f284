import type { Page } from 'playwright-core'
import type { GmailSession } from '../browser/gmail-session'
import { openOwnPage } from '../browser/open-browser'
import { dana } from './dana'

/** Sets the language of all faces, as the owner does. @param language `auto`: that of the browser. */
export async function setLanguage(
  session: GmailSession,
  language: 'en' | 'ko' | 'auto',
): Promise<void> {
  const dashboard = await openOwnPage(session.context, 'dashboard.html#settings')
  await dashboard.locator('select:has([value=ko])').selectOption(language)
  await dashboard.locator(`.dashboard[lang=${language === 'ko' ? 'ko' : 'en'}]`).waitFor()
  await dashboard.close()
}

/** A client's page. @param client The client's id. */
export async function shootDashboard(
  session: GmailSession,
  client: string,
  theme: 'light' | 'dark',
  shoot: (page: Page, face: string) => Promise<void>,
): Promise<void> {
  const address = `dashboard.html#client?account=${dana.address}&id=${client}`
  const dashboard = await openOwnPage(session.context, address, { width: 1280, height: 1100 })
  await dashboard.emulateMedia({ colorScheme: theme })
  await dashboard.locator('.score-chart').waitFor()
  await shoot(dashboard, 'dashboard')
  await dashboard.close()
}
