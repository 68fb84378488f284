import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, ElementHandle, KeyInput, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod/mini'
import type { ReadingRow, SignalRow } from '../../lib/store/database'
import { routeFirefoxGmail } from '../support/browser/firefox-gmail'
import { openFirefox, openFirefoxPage } from '../support/browser/open-firefox'
import { rowsHere } from '../support/browser/stored-rows'
import { demoMailbox } from '../support/demo/demo-mailbox'
import { demoMbox } from '../support/demo/demo-mbox'
import { gmailServer } from '../support/gmail'

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

/** Presses keys together, as Control and z. */
async function press(page: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key)
  for (const key of keys.toReversed()) await page.keyboard.up(key)
}

test('a reply is put into Gmail behind one’s own words; one undo takes it back, redo brings it', async () => {
  const start = await openFirefoxPage(browser, 'start.html')
  await (await button(start, 'Start reading')).click()
  const server = await gmailServer([demoMailbox(new Date())])
  const page = await browser.newPage()
  await routeFirefoxGmail(page, server)
  await page.goto('https://mail.google.com/mail/u/0/#inbox')
  await (await page.waitForSelector('::-p-xpath(//tr[contains(., "Invoice WS-109")])'))?.click()
  await (await page.waitForSelector('.amn .ams.bkH'))?.click()
  const box = '.M9 [g_editable=true]'
  await page.waitForSelector(box)
  await page.keyboard.type('My own words.')
  const html = () => page.$eval(box, (editor) => editor.innerHTML)
  const own = await html()

  const popup = await openFirefoxPage(browser, 'popup.html')
  const reply = '//li[contains(., "Graham Pike")]//button[contains(., "Reply kindly")]'
  await (await popup.waitForSelector(`::-p-xpath(${reply})`))?.click()
  await expect.poll(html, { timeout: 8000 }).toContain('Hi Graham')
  const filled = await html()
  expect(filled.indexOf('My own words.')).toBeLessThan(filled.indexOf('Hi Graham'))
  expect(filled.indexOf('Hi Graham')).toBeLessThan(filled.indexOf('gmail_signature'))

  await page.bringToFront()
  await page.focus(box)
  await press(page, 'Control', 'z')
  expect(await html()).toBe(own)
  await press(page, 'Control', 'Shift', 'z')
  expect(await html()).toBe(filled)
  expect(server.sent).toEqual([])
})

test('an export is read, by the trained reader too, and its clients are listed', async () => {
  const mbox = join(folder, 'All mail.mbox')
  await writeFile(mbox, demoMbox(new Date('2026-03-20T12:00:00Z')))
  const page = await openFirefoxPage(browser, 'dashboard.html#import')
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
