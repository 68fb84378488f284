import type { Page } from 'playwright-core'
import type { GmailSession } from '../browser/gmail-session'
import { openOwnPage } from '../browser/open-browser'
import { dana } from './dana'

type Shoot = (page: Page, name: string) => Promise<void>

/** Clients whose pages tell most, each in the language of their mail. */
const stories = [
  { id: 'bramwellestates.example', language: 'en', name: 'dashboard' },
  { id: 'haedeun.example', language: 'ko', name: 'dashboard-korean' },
] as const

/** A client's page in English and one in Korean; the language is as it was before at the end. */
export async function shootDashboard(
  session: GmailSession,
  theme: 'light' | 'dark',
  shoot: Shoot,
): Promise<void> {
  const dashboard = await openOwnPage(session.context, 'dashboard.html')
  await dashboard.emulateMedia({ colorScheme: theme })
  await dashboard.setViewportSize({ width: 1280, height: 1100 })
  for (const { id, language, name } of stories) {
    await dashboard.evaluate(() => {
      location.hash = '#settings'
    })
    await dashboard.locator('select:has([value=ko])').selectOption(language)
    await dashboard.locator(`.dashboard[lang=${language}]`).waitFor()
    await dashboard.evaluate((hash) => {
      location.hash = hash
    }, `#client?account=${dana.address}&id=${id}`)
    await dashboard.locator('.score-chart').waitFor()
    await shoot(dashboard, `${name}-${theme}`)
  }
  await dashboard.evaluate(() => {
    location.hash = '#settings'
  })
  await dashboard.locator('select:has([value=ko])').selectOption('auto')
  await dashboard.close()
}
