import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { owner as account, message } from '../mail/messages'

/** No face is open: a message to them is answered with nothing at once, as the browser does. */
const runtime = {
  ...fakeBrowser.runtime,
  getManifest: () => ({ version: '1.0' }),
  sendMessage: (_: unknown, done: (response: unknown) => void) => done(undefined),
}
const tabs = { ...fakeBrowser.tabs, query: async () => [] }
vi.stubGlobal('chrome', { ...fakeBrowser, runtime, tabs })
vi.stubGlobal('browser', { ...fakeBrowser, runtime, tabs })
const { serveOwner } = await import('../../lib/background/serve-owner')
const { Database } = await import('../../lib/store/database')
const { forgetEverything } = await import('../../lib/store/forget')
const { keepMail } = await import('../../lib/store/keep-mail')
const { defaultSettings } = await import('../../lib/settings/settings')
const { writeSettings } = await import('../../lib/settings/stored-settings')

const db = new Database('serve-owner')
serveOwner(db)

const client = 'bakery.example'
const settings = { ...defaultSettings('UTC'), startedReadingAt: 1, keepMonths: 120 }

beforeEach(async () => {
  await fakeBrowser.storage.session.clear()
  await forgetEverything(db)
  await writeSettings(settings)
  const mail = [message({ at: '2026-03-16T23:00:00Z' }), message({ from: account })]
  await keepMail(db, account, { mail }, settings, Date.now())
})

/** What the popup gets for what it says. */
function say(type: string, data: unknown): Promise<{ res?: unknown; err?: unknown }> {
  const { id } = fakeBrowser.runtime
  const sender = { id, url: `chrome-extension://${id}/popup.html` }
  return new Promise((resolve) => {
    const words = { id: 1, type, data, timestamp: 1 }
    void fakeBrowser.runtime.onMessage.trigger(words, sender as never, resolve as never)
  })
}

const rule = (verdict: string) => say('rule-on', { account, client, verdict })
const held = async () => JSON.stringify(await fakeBrowser.storage.session.get(null))

test('no client, said twice, and a client again: all is back', async () => {
  expect(await rule('not-a-client')).toEqual({ res: {} })
  await rule('not-a-client')
  expect([await db.messages.count(), await db.clients.count()]).toEqual([0, 0])
  await rule('client')
  expect([await db.messages.count(), await db.clients.count()]).toEqual([2, 1])
  expect(await db.signals.toArray()).toMatchObject([{ type: 'after-hours', dismissed: false }])
})

test('what was taken out is held in memory until it is taken back', async () => {
  await rule('not-a-client')
  expect(await held()).toContain('Hello.')
  await rule('client')
  expect(await held()).not.toContain('Hello.')
})

test('with the browser closed in between, somebody is a client again without any mail yet', async () => {
  await rule('not-a-client')
  await fakeBrowser.storage.session.clear()
  await rule('client')
  expect([await db.messages.count(), await db.skipped.count()]).toEqual([0, 0])
  expect(await db.verdicts.toArray()).toEqual([{ account, client, verdict: 'client' }])
})

test('only the panel dismisses signs: the popup shows none to dismiss', async () => {
  const { err } = await say('dismiss-sign', { message: '1', type: 'paid' })
  expect(err).toBeDefined()
})
