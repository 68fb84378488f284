import { afterEach, expect, test } from 'vitest'
import {
  backToList,
  type GmailSession,
  gmailSession,
  openThread,
  panelOf,
  startReading,
} from '../support/browser/gmail-session'

let session: GmailSession

afterEach(() => session.end())

/** Stops the background as the browser does when it has been idle. */
async function stopWorker({ context }: GmailSession): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession()
  const worker = async () => {
    const { targetInfos } = (await cdp?.send('Target.getTargets')) ?? { targetInfos: [] }
    return targetInfos.find(({ type }) => type === 'service_worker')?.targetId
  }
  const targetId = await worker()
  if (targetId === undefined) throw new Error('No worker is running')
  await cdp?.send('Target.closeTarget', { targetId })
  await expect.poll(worker).toBeUndefined()
}

test('a sleeping worker wakes for what Gmail shows and loses nothing', async () => {
  session = await gmailSession()
  const page = await session.openGmail()
  await startReading(page)
  await page.reload()
  await page.locator('tr.zA').first().waitFor()
  await page.waitForTimeout(500)
  await stopWorker(session)
  await openThread(page, 'Invoice WS-109')
  await panelOf(page).getByRole('heading', { name: 'Graham Pike' }).waitFor()
  const evidence = panelOf(page).getByText(/reminder/i)
  expect(await evidence.count()).toBeGreaterThan(0)
  await backToList(page)
})
