import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { backToList, type GmailSession, openThread, panelOf } from '../browser/gmail-session'
import { openPopup } from '../browser/open-browser'
import { setLanguage, shootDashboard } from './shoot-dashboard'

/** In each language of the interface: the thread that shows most, and the client whose page tells most. */
const looks = [
  { language: 'en', suffix: '', subject: 'Invoice WS-109', client: 'bramwellestates.example' },
  { language: 'ko', suffix: '-korean', subject: '2호점 간판과 메뉴판', client: 'haedeun.example' },
] as const
const themes = ['light', 'dark'] as const

/** Pictures of panel, reply, popup and dashboard from the mailbox as it was read. @returns the files. */
export async function takePictures(session: GmailSession, folder: string): Promise<string[]> {
  const files: string[] = []
  const shoot = async (page: Page, name: string) => {
    const path = join(folder, `${name}.png`)
    await page.screenshot({ path, animations: 'disabled' })
    files.push(path)
  }
  for (const { language, suffix, subject, client } of looks) {
    await setLanguage(session, language)
    for (const theme of themes) {
      const ending = `${suffix}-${theme}`
      const shootFace = (page: Page, face: string) => shoot(page, `${face}${ending}`)
      await shootPanel(session, subject, theme, shootFace)
      await shootPopup(session, theme, shootFace)
      await shootDashboard(session, client, theme, shootFace)
    }
  }
  await setLanguage(session, 'auto')
  return files
}

type Shoot = (page: Page, face: string) => Promise<void>

/** The panel beside a thread, and its reply once it was put in. */
async function shootPanel(
  session: GmailSession,
  subject: string,
  theme: (typeof themes)[number],
  shoot: Shoot,
): Promise<void> {
  const page = await session.openGmail(`/mail/u/0/?theme=${theme}#inbox`)
  await page.emulateMedia({ colorScheme: theme })
  await page.locator('tr.zA').first().waitFor()
  await openThread(page, subject)
  const put = panelOf(page).locator('.next-step .primary-button')
  await put.waitFor()
  await shoot(page, 'panel')
  await put.click()
  await page.locator('.M9 [g_editable=true] div').first().waitFor()
  await page.locator('.M9').scrollIntoViewIfNeeded()
  await shoot(page, 'reply')
  await page.locator('.M9 .gU .oh, .M9 [aria-label="Discard draft"]').first().click()
  await backToList(page)
  await page.close()
}

async function shootPopup(
  session: GmailSession,
  theme: (typeof themes)[number],
  shoot: Shoot,
): Promise<void> {
  const popup = await openPopup(session.context)
  await popup.emulateMedia({ colorScheme: theme })
  await popup.getByRole('listitem').first().waitFor()
  await shoot(popup, 'popup')
  await popup.close()
}
