import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
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
const openings = { warm: 3, timed: 15 }

/**
 * Ms from the page's first moment until a selector is there and painted.
 * @param path Of a page of the extension.
 */
async function timeOpening(page: Page, path: string, selector: string): Promise<number> {
  await page.goto('about:blank')
  const { host } = new URL((await backgroundOf(page.context())).url())
  await page.goto(`chrome-extension://${host}/${path}`, { waitUntil: 'commit' })
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        // The first message after a frame's callbacks comes once the frame is painted, ahead of what the page does next.
        const painted = () => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now())
          requestAnimationFrame(() => port2.postMessage(null))
        }
        if (document.querySelector(wanted)) return painted()
        const observer = new MutationObserver(() => {
          if (!document.querySelector(wanted)) return
          observer.disconnect()
          painted()
        })
        observer.observe(document, { childList: true, subtree: true })
      }),
    selector,
  )
}

async function medianOf(time: () => Promise<number>): Promise<number> {
  for (let run = 0; run < openings.warm; run += 1) await time()
  const times: number[] = []
  for (let run = 0; run < openings.timed; run += 1) times.push(await time())
  return times.toSorted((a, b) => a - b)[Math.floor(openings.timed / 2)] ?? 0
}

async function fill(context: BrowserContext): Promise<void> {
  const popup = await openPopup(context)
  await popup.evaluate(
    `chrome.storage.local.set({ settings: ${JSON.stringify(settings)}, settings$: { v: 2 } })`,
  )
  await popup.reload()
  for (const rows of await manyClients(clients, signs, Date.now())) await storeRows(popup, rows)
  await popup.close()
}

/**
 * Prints how long the popup of the built extension takes to stand complete with a thousand clients stored, beside
 * an empty page of the same extension in the same browser, so that machines can be compared by the ratio.
 */
export async function benchPopup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kindline-bench-'))
  const extension = join(folder, 'extension')
  await cp(extensionFolder, extension, { recursive: true })
  await writeFile(
    join(extension, 'empty.html'),
    '<!doctype html><title>.</title><p id="there">.</p>',
  )
  const context = await openBrowser({ profile: join(folder, 'profile'), extension })
  try {
    await fill(context)
    const page = await context.newPage()
    await page.setViewportSize({ width: 400, height: 600 })
    const floor = await medianOf(() => timeOpening(page, 'empty.html', '#there'))
    const popup = await medianOf(() => timeOpening(page, 'popup.html', '.client-row .quiet-button'))
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
