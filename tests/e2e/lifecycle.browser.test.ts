import { afterEach, expect, test } from 'vitest'
import {
  type GmailSession,
  gmailSession,
  openThread,
  panelOf,
  startReading,
} from '../support/browser/gmail-session'
import { extensionFolder, openPopup } from '../support/browser/open-browser'

let session: GmailSession

afterEach(() => session.end())

test('an update takes everything of ours off the page and asks for a reload', async () => {
  session = await gmailSession()
  const page = await session.openGmail()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await startReading(page)
  await openThread(page, 'Invoice WS-109')
  await panelOf(page).getByRole('heading', { name: 'Graham Pike' }).waitFor()

  const popup = await openPopup(session.context)
  await popup.evaluate('chrome.runtime.reload()').catch(() => undefined)
  await page.getByText('Kindline was updated. Reload Gmail to go on.').waitFor()
  expect(await page.locator('iframe[title=Kindline]').count()).toBe(0)

  // The page's own requests go on as if we had never been there.
  await page.evaluate(() => {
    location.hash = '#inbox'
  })
  await openThread(page, 'Riverside Quay brochure')
  await page.getByText('Best wishes,').or(page.locator('.a3s')).first().waitFor()
  expect(errors).toEqual([])
})

test('a page left open from before the install is told of until it is loaded anew', async () => {
  session = await gmailSession({ bare: true, args: ['--enable-unsafe-extension-debugging'] })
  const page = await session.openGmail()
  const cdp = await session.context.browser()?.newBrowserCDPSession()
  // The protocol's own types do not list this method yet.
  const send = cdp?.send as unknown as (method: string, params: object) => Promise<{ id: string }>
  const installed = await send.call(cdp, 'Extensions.loadUnpacked', { path: extensionFolder })

  const popup = await session.context.newPage()
  await popup.goto(`chrome-extension://${installed.id}/popup.html`)
  await popup.getByText('A Gmail tab was open before Kindline was installed or updated.').waitFor()
  await page.reload()
  await openThread(page, 'Invoice WS-109')
  await panelOf(page).getByRole('button', { name: 'Start reading' }).waitFor()
  await popup.reload()
  await popup.getByRole('button', { name: 'Start reading' }).waitFor()
  await popup.waitForTimeout(500)
  expect(await popup.getByText('A Gmail tab was open').count()).toBe(0)
})
