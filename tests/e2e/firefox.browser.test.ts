import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod/mini'
import type { ReadingRow, SignalRow } from '../../lib/store/database'
import { openFirefox, openFirefoxPage } from '../support/browser/open-firefox'
import { rowsHere } from '../support/browser/stored-rows'
import { demoMbox } from '../support/demo/demo-mbox'

const Manifest = z.object({
  permissions: z.array(z.string()),
  browser_specific_settings: z.object({
    gecko: z.object({
      id: z.string(),
      data_collection_permissions: z.object({ required: z.array(z.string()) }),
    }),
  }),
})

let browser: Browser
let folder: string
let manifest: z.infer<typeof Manifest>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kindline-'))
  manifest = Manifest.parse(JSON.parse(await readFile('.output/firefox-mv2/manifest.json', 'utf8')))
  browser = await openFirefox(manifest.browser_specific_settings.gecko.id)
})

afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

/** A button by the beginning of its name, once it stands there. */
async function button(page: Page, name: string): Promise<ElementHandle<Element>> {
  const path = `::-p-xpath(//button[starts-with(normalize-space(.), "${name}")])`
  const found = await page.waitForSelector(path)
  if (!found) throw new Error(`No button ${name}`)
  return found as ElementHandle<Element>
}

function rowsOf<Row>(page: Page, table: string): Promise<Row[]> {
  return page.evaluate(rowsHere<Row>, table)
}

test('asks for storage and Gmail alone, and says that nothing is collected', () => {
  expect(manifest.permissions.toSorted()).toEqual(['https://mail.google.com/*', 'storage'])
  const { gecko } = manifest.browser_specific_settings
  expect(gecko.data_collection_permissions.required).toEqual(['none'])
})

test('an export is read, by the trained reader too, and its clients are listed', async () => {
  const mbox = join(folder, 'All mail.mbox')
  await writeFile(mbox, demoMbox(new Date('2026-03-20T12:00:00Z')))
  const page = await openFirefoxPage(browser, 'dashboard.html#import')
  await (await button(page, 'Start reading')).click()
  const file = await page.waitForSelector('input[type=file]')
  if (!file) throw new Error('No place for a file')
  await (file as ElementHandle<HTMLInputElement>).uploadFile(mbox)
  await (await button(page, 'Read the file')).click()
  await page.waitForSelector('::-p-text(The file is read.)')
  const read = async () => (await rowsOf(page, 'readerQueue')).length
  await expect.poll(read, { timeout: 60_000 }).toBe(0)
  const readings = await rowsOf<ReadingRow>(page, 'readings')
  expect(readings.length).toBe((await rowsOf(page, 'messages')).length)
  expect(readings.flatMap(({ signs }) => signs).length).toBeGreaterThan(0)
  const signals = await rowsOf<SignalRow>(page, 'signals')
  expect(new Set(signals.map(({ type }) => type)).size).toBeGreaterThan(5)
  const list = await openFirefoxPage(browser, 'dashboard.html#clients')
  await list.waitForSelector('::-p-text(Pike)')
})
