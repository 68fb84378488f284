import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'
import { findChromium } from './find-chromium'

/** The extension as it is built for Chromium. */
export const extensionFolder = resolve('.output/chrome-mv3')

export interface BrowserOptions {
  /** Folder of the browser's profile; what is stored there outlives the browser. */
  profile: string
  /** A window to look at, instead of none. */
  headed?: boolean
  /** Language of the browser's own interface, and so of the faces. */
  language?: 'en-US' | 'ko-KR'
  colorScheme?: 'light' | 'dark'
  /** Further arguments of the browser. */
  args?: readonly string[]
  /** Load no extension: for pages of our own. */
  bare?: boolean
  /** Leaves the tab open that an install opens. */
  firstRun?: boolean
  /** Folder of the extension to load; the built one unless given. */
  extension?: string
}

/** A real Chromium with the built extension in it. */
export async function openBrowser(options: BrowserOptions): Promise<BrowserContext> {
  const {
    profile,
    headed = false,
    language = 'en-US',
    colorScheme = 'light',
    bare = false,
    firstRun = false,
    extension = extensionFolder,
    args = [],
  } = options
  const loaded = bare
    ? []
    : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
  const isFresh = (await readdir(profile).catch(() => [])).length === 0
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    viewport: { width: 1360, height: 860 },
    colorScheme,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    args: [
      ...(headed ? [] : ['--headless=new']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...loaded,
      `--lang=${language}`,
      '--no-first-run',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      ...args,
    ],
  })
  if (isFresh && !bare && !firstRun) await closeFirstRun(context)
  return context
}

/** The tab that an install opens would take the focus from the page under test. */
async function closeFirstRun(context: BrowserContext): Promise<void> {
  const isFirstRun = (page: Page) => page.url().endsWith('/start.html')
  const open = context.pages().find(isFirstRun)
  const page = open ?? (await context.waitForEvent('page', { predicate: isFirstRun }))
  await page.close()
}

/** The extension's background worker, awake. */
export async function backgroundOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
}

/** Opens one of the extension's own pages in a tab. @param path Such as `dashboard.html#import`. */
export async function openOwnPage(
  context: BrowserContext,
  path: string,
  size?: { width: number; height: number },
): Promise<Page> {
  const { host } = new URL((await backgroundOf(context)).url())
  const page = await context.newPage()
  if (size) await page.setViewportSize(size)
  await page.goto(`chrome-extension://${host}/${path}`)
  return page
}

/** Opens the toolbar popup's page in a tab: headless browsers show no toolbar. */
export function openPopup(context: BrowserContext): Promise<Page> {
  return openOwnPage(context, 'popup.html', { width: 400, height: 600 })
}
