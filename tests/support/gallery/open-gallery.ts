import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import { findChromium } from '../browser/find-chromium'

const origin = 'https://gallery.example/'
const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

/** Builds the gallery in memory and opens an empty page to which it is served. */
export async function openGallery(browser: Browser): Promise<Page> {
  const output = (await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'warn',
    build: { write: false },
  })) as Rolldown.RolldownOutput
  const files = new Map(
    output.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  )
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  await page.route(`${origin}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || 'index.html'
    const contentType = types[name.split('.').at(-1) ?? ''] ?? 'text/plain'
    const body = files.get(name)
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body: Buffer.from(body), contentType })
  })
  return page
}

/** Sizes in px in which the faces come. */
const sizes = {
  panel: { width: 328, height: 600 },
  popup: { width: 400, height: 600 },
  start: { width: 900, height: 600 },
  dashboard: { width: 1280, height: 800 },
}

/** Shows one state at the width of its face. */
export async function showState(page: Page, state: string, language: string, theme: string) {
  await page.setViewportSize(sizes[state.split('-', 1)[0] as keyof typeof sizes])
  await page.goto(`${origin}?${new URLSearchParams({ state, language, theme })}`)
  await page.waitForSelector('main')
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox'],
  })
}
