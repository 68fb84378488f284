import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Worker } from 'playwright-core'
import {
  backgroundOf,
  extensionFolder,
  openBrowser,
  openPopup,
} from '../support/browser/open-browser'
import { storeRows } from '../support/browser/store-rows'
import { manyClients, settings } from './many-clients'

const clients = 1_000
const signs = 100_000
/** Openings before the clock counts, and while it does. */
const openings = { warm: 3, timed: 21 }

/**
 * A script for the head of a page: keeps the ms from the page's first moment until a selector is there and painted, and
 * closes the page a little later. It stands in the page, since nothing can be asked of a popup before it is open.
 */
const clock = (selector: string) => `(() => {
  const painted = () => {
    // The first message after a frame's callbacks comes once the frame is painted, ahead of what the page does next.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      chrome.storage.session.set({ painted: performance.now() })
      setTimeout(close, 300)
    }
    requestAnimationFrame(() => port2.postMessage(null))
  }
  const observer = new MutationObserver(() => {
    if (!document.querySelector(${JSON.stringify(selector)})) return
    observer.disconnect()
    painted()
  })
  observer.observe(document, { childList: true, subtree: true })
})()`

/** In the background: opens a page as the toolbar's icon does, and waits until it has closed itself. */
const timeOpening = (page: string) => `(async () => {
  const isOpen = async () =>
    (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length > 0
  await chrome.action.setPopup({ popup: ${JSON.stringify(page)} })
  await chrome.action.openPopup()
  while (await isOpen()) await new Promise((resolve) => setTimeout(resolve, 100))
  return (await chrome.storage.session.get('painted')).painted
})()`

async function medianOf(background: Worker, page: string): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < openings.warm + openings.timed; run += 1)
    times.push(await background.evaluate(timeOpening(page)))
  const timed = times.slice(openings.warm).toSorted((a, b) => a - b)
  return timed[Math.floor(openings.timed / 2)] ?? 0
}

/** The built extension, its popup with a clock, and an empty page with the same one. */
async function withClocks(folder: string): Promise<string> {
  const extension = join(folder, 'extension')
  const file = (name: string) => join(extension, name)
  await cp(extensionFolder, extension, { recursive: true })
  await writeFile(file('popup-clock.js'), clock('.client-row .quiet-button'))
  const popup = await readFile(file('popup.html'), 'utf8')
  await writeFile(
    file('popup.html'),
    popup.replace('<head>', '<head><script src="/popup-clock.js"></script>'),
  )
  await writeFile(file('empty-clock.js'), clock('#there'))
  await writeFile(
    file('empty.html'),
    '<!doctype html><title>.</title><script src="/empty-clock.js"></script><p id="there">.</p>',
  )
  return extension
}

async function fill(context: BrowserContext): Promise<void> {
  const popup = await openPopup(context)
  await popup.evaluate(
    `chrome.storage.local.set({ settings: ${JSON.stringify(settings)}, settings$: { v: 2 } })`,
  )
  for (const rows of await manyClients(clients, signs, Date.now())) await storeRows(popup, rows)
  await popup.close()
}

/**
 * Prints how long the popup of the built extension takes to stand complete with a thousand clients stored, opened as
 * from the toolbar, beside an empty page of the same extension in the same browser, so that machines can be compared
 * by the ratio.
 */
export async function benchPopup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kindline-bench-'))
  const extension = await withClocks(folder)
  const context = await openBrowser({ profile: join(folder, 'profile'), extension })
  try {
    await fill(context)
    const background = await backgroundOf(context)
    const floor = await medianOf(background, 'empty.html')
    const popup = await medianOf(background, 'popup.html')
    const line = (name: string, ms: number) =>
      `${name.padEnd(28)} ${ms.toFixed(0).padStart(6)} ms\n`
    process.stdout.write(line('empty page (floor)', floor))
    process.stdout.write(line(`popup, ${clients} clients`, popup))
    process.stdout.write(`ratio: ${(popup / floor).toFixed(1)}\n`)
  } finally {
    await context.close()
    await rm(folder, { recursive: true, force: true })
  }
}
