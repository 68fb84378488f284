import { afterEach, expect, test } from 'vitest'
import {
  backToList,
  type GmailSession,
  gmailSession,
  openThread,
  panelOf,
  startReading,
} from '../support/browser/gmail-session'
import { stopWorker } from '../support/browser/stop-worker'

let session: GmailSession

afterEach(() => session.end())

test('a sleeping worker wakes for what Gmail shows and loses nothing', async () => {
  session = await gmailSession()
  const page = await session.openGmail()
  await startReading(page)
  await page.reload()
  await page.locator('tr.zA').first().waitFor()
  await page.waitForTimeout(500)
  await stopWorker(session.context)
  await openThread(page, 'Invoice WS-109')
  await panelOf(page).getByRole('heading', { name: 'Graham Pike' }).waitFor()
  const evidence = panelOf(page).getByText(/reminder/i)
  expect(await evidence.count()).toBeGreaterThan(0)
  await backToList(page)
})
