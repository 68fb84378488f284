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
}

/** A real Chromium with the built extension in it. */
export async function openBrowser(options: BrowserOptions): Promise<BrowserContext> {
  const {
    profile,
    headed = false,
    language = 'en-US',
    colorScheme = 'light',
    bare = false,
    args = [],
  } = options
  const extension = bare
    ? []
    : [`--disable-extensions-except=${extensionFolder}`, `--load-extension=${extensionFolder}`]
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    viewport: { width: 1360, height: 860 },
    colorScheme,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    args: [
      ...(headed ? [] : ['--headless=new']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...extension,
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
}

/** The extension's background worker, awake. */
export async function backgroundOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
}

/** Opens the toolbar popup's page in a tab: headless browsers show no toolbar. */
export async function openPopup(context: BrowserContext): Promise<Page> {
  const { host } = new URL((await backgroundOf(context)).url())
  const page = await context.newPage()
  await page.setViewportSize({ width: 400, height: 600 })
  await page.goto(`chrome-extension://${host}/popup.html`)
  return page
}
