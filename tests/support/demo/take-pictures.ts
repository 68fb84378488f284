import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { backToList, type GmailSession, openThread, panelOf } from '../browser/gmail-session'
import { openPopup } from '../browser/open-browser'
import { shootDashboard } from './shoot-dashboard'

/** The thread that shows most, and one in Korean. */
const subject = 'Invoice WS-109'
const koreanSubject = '2호점 간판과 메뉴판'

/** Pictures of panel, reply, popup and dashboard from the mailbox as it was read, in both themes. @returns the files. */
export async function takePictures(session: GmailSession, folder: string): Promise<string[]> {
  const files: string[] = []
  const shoot = async (page: Page, name: string) => {
    const path = join(folder, `${name}.png`)
    await page.screenshot({ path, animations: 'disabled' })
    files.push(path)
  }
  for (const theme of ['light', 'dark'] as const) {
    const page = await session.openGmail(`/mail/u/0/?theme=${theme}#inbox`)
    await page.emulateMedia({ colorScheme: theme })
    await page.locator('tr.zA').first().waitFor()
    await openThread(page, subject)
    await panelOf(page).getByRole('button', { name: 'Put into reply' }).waitFor()
    await shoot(page, `panel-${theme}`)
    await panelOf(page).getByRole('button', { name: 'Put into reply' }).click()
    await page.locator('.M9 [g_editable=true]', { hasText: 'Hi ' }).waitFor()
    await page.locator('.M9').scrollIntoViewIfNeeded()
    await shoot(page, `reply-${theme}`)
    await page.locator('.M9 .gU .oh, .M9 [aria-label="Discard draft"]').first().click()
    await backToList(page)
    await openThread(page, koreanSubject)
    await panelOf(page).getByRole('button', { name: 'Put into reply' }).waitFor()
    await shoot(page, `panel-korean-mail-${theme}`)
    const popup = await openPopup(session.context)
    await popup.emulateMedia({ colorScheme: theme })
    await popup.getByRole('listitem').first().waitFor()
    await shoot(popup, `popup-${theme}`)
    await popup.close()
    await shootDashboard(session, theme, shoot)
    await page.close()
  }
  return files
}
