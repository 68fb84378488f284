import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { owner as account, message } from '../mail/messages'

/** Nobody is there to hear the background: no face, and no page of the reader's. */
const runtime = {
  ...fakeBrowser.runtime,
  getManifest: () => ({ version: '1.0' }),
  sendMessage: (_: unknown, done: (response: unknown) => void) => done(undefined),
}
const tabs = { ...fakeBrowser.tabs, query: async () => [] }
const offscreen = { createDocument: vi.fn(async () => {}), closeDocument: vi.fn(async () => {}) }
vi.stubGlobal('chrome', { ...fakeBrowser, runtime, tabs, offscreen })
vi.stubGlobal('browser', { ...fakeBrowser, runtime, tabs, offscreen })
const { readAnew, serveReader } = await import('../../lib/background/serve-reader')
const { wakeReader } = await import('../../lib/background/wake-reader')
const { readerModel } = await import('../../lib/reader/model')
const { Database } = await import('../../lib/store/database')
const { forgetEverything } = await import('../../lib/store/forget')
const { keepMail } = await import('../../lib/store/keep-mail')
const { defaultSettings } = await import('../../lib/settings/settings')
const { writeSettings } = await import('../../lib/settings/stored-settings')

const db = new Database('serve-reader')
serveReader(db)

const settings = { ...defaultSettings('UTC'), startedReadingAt: 1, keepMonths: 120 }
const client = 'bakery.example'

beforeEach(async () => {
  await fakeBrowser.storage.session.clear()
  await forgetEverything(db)
  await writeSettings(settings)
  offscreen.createDocument.mockClear()
  offscreen.closeDocument.mockClear()
  const mail = [message({ at: '2026-03-10T09:00:00Z' }), message({ from: account })]
  await keepMail(db, account, { mail }, settings, Date.now())
})

interface Answer {
  res?: { work?: { wanted: string } }
  err?: unknown
}

/** What the background answers to a page of the extension. */
function ask(type: string, data: unknown, page = 'offscreen'): Promise<Answer> {
  const { id } = fakeBrowser.runtime
  const sender = { id, url: `chrome-extension://${id}/${page}.html` }
  return new Promise((resolve) => {
    const words = { id: 1, type, data, timestamp: 1 }
    void fakeBrowser.runtime.onMessage.trigger(words, sender as never, resolve as never)
  })
}

const next = (done?: unknown) => ask('next-reading', done ? { done } : {})
const saidOf = (wanted = '') => ({
  account,
  client,
  verdicts: [{ message: wanted, model: readerModel.version, signs: [], clientProbability: 1 }],
})

test('the reader’s page is given one message after the other, until nothing is left', async () => {
  const first = (await next()).res?.work
  const second = (await next(saidOf(first?.wanted))).res?.work
  expect([first?.wanted, second?.wanted].every(Boolean)).toBe(true)
  expect(first?.wanted).not.toBe(second?.wanted)
  expect(await next(saidOf(second?.wanted))).toEqual({ res: {} })
  expect(await db.readings.count()).toBe(2)
})

test('an answer that got lost is given again', async () => {
  const first = (await next()).res?.work
  const again = (await next()).res?.work
  expect(again).toEqual(first)
  await next(saidOf(first?.wanted))
  const once = await db.readings.toArray()
  await next(saidOf(first?.wanted))
  expect(await db.readings.toArray()).toEqual(once)
})

test('no other page is given mail to read, or may say what was read', async () => {
  for (const page of ['popup', 'panel', 'other']) {
    const { err, res } = await ask('next-reading', { done: saidOf('1') }, page)
    expect(res).toBeUndefined()
    expect(err).toBeTruthy()
  }
  expect(await db.readings.count()).toBe(0)
})

test('paused or off, nothing is given and no page is opened', async () => {
  for (const change of [{ paused: true }, { reader: 'off' as const }, { startedReadingAt: null }]) {
    await writeSettings({ ...settings, ...change })
    expect(await next()).toEqual({ res: {} })
    await wakeReader(db)
  }
  expect(offscreen.createDocument).not.toHaveBeenCalled()
})

test('the page is opened when there is mail to read, and only then', async () => {
  await wakeReader(db)
  expect(offscreen.createDocument).toHaveBeenCalledOnce()
  const first = (await next()).res?.work
  const second = (await next(saidOf(first?.wanted))).res?.work
  await next(saidOf(second?.wanted))
  await wakeReader(db)
  expect(offscreen.createDocument).toHaveBeenCalledOnce()
})

test('a reader that failed is closed and left alone for a while', async () => {
  await ask('close-reader', { failed: true })
  expect(offscreen.closeDocument).toHaveBeenCalledOnce()
  await wakeReader(db)
  expect(offscreen.createDocument).not.toHaveBeenCalled()
  expect(await next()).toEqual({ res: {} })
  expect(await db.readerQueue.count()).toBe(2)
})

test('one that was merely idle is opened again for new mail', async () => {
  await ask('close-reader', { failed: false })
  await wakeReader(db)
  expect(offscreen.createDocument).toHaveBeenCalledOnce()
})

test('after an update the stored mail is queued for the model that it brings', async () => {
  const first = (await next()).res?.work
  await next(saidOf(first?.wanted))
  const rows = await db.readings.toArray()
  await db.readings.clear()
  await db.readings.bulkAdd(rows.map((row) => ({ ...row, model: 'older' })))
  await readAnew(db)
  expect(await db.readerQueue.count()).toBe(2)
  expect(offscreen.createDocument).toHaveBeenCalledOnce()
})
