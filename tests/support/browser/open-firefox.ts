import { resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findFirefox } from './find-firefox'

/** The extension as it is built for Firefox. */
const extensionFolder = resolve('.output/firefox-mv2')
/** Firefox gives every extension an address by chance, unless it is told one. */
const host = '5b1d5a70-0b5e-4c1c-9d7f-6b696e646c69'

/** A real Firefox with the built extension in it. @param addonId The id in the extension's manifest. */
export async function openFirefox(addonId: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: host }),
      // The language of the faces, whatever the machine's is.
      'intl.locale.requested': 'en-US',
    },
    // Else pages of extensions are out of reach.
    args: ['--remote-allow-system-access'],
  })
  await browser.installExtension(extensionFolder)
  return browser
}

/** One of the extension's own pages in a tab. */
export async function openFirefoxPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage()
  // Firefox tells nothing of the load of an extension's page: it is there once something stands on it.
  void page.goto(`moz-extension://${host}/${path}`, { timeout: 5_000 }).catch(() => {})
  return page
}
