import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, FrameLocator, Page } from 'playwright-core'
import { demoMailbox } from '../demo/demo-mailbox'
import { type GmailMailbox, type GmailServer, gmailServer, routeGmail } from '../gmail'
import { type BrowserOptions, openBrowser } from './open-browser'

/** A browser with the extension and a Gmail of our own behind mail.google.com. */
export interface GmailSession {
  context: BrowserContext
  server: GmailServer
  /** Folder of the profile: give it to the next session to go on with what is stored. */
  profile: string
  /** Opens Gmail in a new tab. @param path Path and hash, the inbox of the first account unless given. */
  openGmail(path?: string): Promise<Page>
  /** Closes the browser and keeps the profile. */
  close(): Promise<void>
  /** Closes the browser and removes the profile. */
  end(): Promise<void>
}

export interface SessionOptions extends Partial<BrowserOptions> {
  mailboxes?: GmailMailbox[]
  serverOptions?: Parameters<typeof gmailServer>[1]
}

export async function gmailSession(options: SessionOptions = {}): Promise<GmailSession> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'kindline-')))
  const context = await openBrowser({ ...options, profile })
  const server = await gmailServer(
    options.mailboxes ?? [demoMailbox(new Date())],
    options.serverOptions,
  )
  await routeGmail(context, server)
  const close = () => context.close()
  return {
    context,
    server,
    profile,
    close,
    async openGmail(path = '/mail/u/0/#inbox') {
      const page = await context.newPage()
      await page.goto(`https://mail.google.com${path}`)
      return page
    },
    async end() {
      await close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

/** The panel beside the open thread. */
export function panelOf(page: Page): FrameLocator {
  return page.frameLocator('iframe[title=Kindline]')
}

/** Opens a thread from the list that is shown. */
export async function openThread(page: Page, subject: string): Promise<void> {
  await page.locator('tr.zA', { hasText: subject }).first().click()
  await page.locator('h2.hP', { hasText: subject }).waitFor()
}

export async function backToList(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#inbox'
  })
  await page.locator('tr.zA').first().waitFor()
}

/** Says yes to reading, as a person does the first time: in the panel beside the first thread. */
export async function startReading(page: Page): Promise<void> {
  await page.locator('tr.zA').first().click()
  const start = panelOf(page).getByRole('button', { name: /Start reading|읽기 시작/ })
  await start.click()
  await start.waitFor({ state: 'hidden' })
  await backToList(page)
}

/** Begins to read and opens the thread of an unpaid invoice; its client stands in the panel. */
export async function openInvoice(session: GmailSession): Promise<Page> {
  const page = await session.openGmail()
  await startReading(page)
  await openThread(page, 'Invoice WS-109')
  await panelOf(page).getByRole('heading', { name: 'Graham Pike' }).waitFor()
  return page
}
