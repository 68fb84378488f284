import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { openBrowser } from '../support/browser/open-browser'
import {
  type GmailMailbox,
  type GmailServer,
  gmailServer,
  routeGmail,
  type ServerOptions,
} from '../support/gmail'
import { englishMailbox, koreanMailbox } from './mailbox'

/** A folder for screenshots, to look at the page; none are taken without it. */
const SHOTS = process.env.GMAIL_PAGE_SHOTS

interface OpenPage {
  page: Page
  server: GmailServer
  /** What the page threw or wrote to the console as an error. */
  errors: string[]
}

type Start = (
  path: string,
  options?: ServerOptions,
  mailboxes?: GmailMailbox[],
) => Promise<OpenPage>

/** A browser without the extension for the tests of one file; each test opens its own Gmail in it. */
export function gmailBrowser(): Start {
  let context: BrowserContext
  let profile: string
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'gmail-page-'))
    context = await openBrowser({ profile, bare: true })
  })
  afterEach(async () => {
    for (const page of context.pages()) await page.close()
  })
  afterAll(async () => {
    await context.close()
    await rm(profile, { recursive: true, force: true })
  })
  return async (path, options = {}, mailboxes = [englishMailbox(), koreanMailbox()]) => {
    const server = await gmailServer(mailboxes, options)
    await context.unrouteAll()
    await routeGmail(context, server)
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await page.goto(`https://mail.google.com${path}`)
    return { page, server, errors }
  }
}

export async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS === undefined) return
  await mkdir(SHOTS, { recursive: true })
  await page.screenshot({ path: join(SHOTS, `${name}.png`) })
}
