import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { englishMailbox } from '../gmail-page/mailbox'
import { buildMailbox, bvAnswer, fdAnswer } from '../support/gmail'

/** No face is open: a message to them is answered with nothing at once, as the browser does. */
const runtime = {
  ...fakeBrowser.runtime,
  getManifest: () => ({ version: '1.0' }),
  sendMessage: (_: unknown, done: (response: unknown) => void) => done(undefined),
}
vi.stubGlobal('chrome', { ...fakeBrowser, runtime })
vi.stubGlobal('browser', { ...fakeBrowser, runtime })
const { readGmail } = await import('../../lib/background/read-gmail')
const { Database } = await import('../../lib/store/database')
const { forgetEverything } = await import('../../lib/store/forget')
const { defaultSettings } = await import('../../lib/settings/settings')
const { removeSettings, writeSettings } = await import('../../lib/settings/stored-settings')

const db = new Database('read-gmail')
readGmail(db)

const mailbox = buildMailbox(englishMailbox())
const account = mailbox.owner.address
const bodies = JSON.stringify(
  fdAnswer(
    mailbox.threads.map((thread) => ({ thread, heads: false })),
    mailbox.owner,
  ),
)
const list = JSON.stringify(bvAnswer(mailbox, mailbox.threads))
const reading = { ...defaultSettings('UTC'), startedReadingAt: 1, keepMonths: 120 }

beforeEach(async () => {
  await fakeBrowser.storage.session.clear()
  await forgetEverything(db)
})

function hand(type: string, data: unknown): Promise<{ res?: unknown; err?: unknown }> {
  const sender = { id: fakeBrowser.runtime.id, origin: 'https://mail.google.com', tab: { id: 1 } }
  return new Promise((resolve) => {
    const message = { id: 1, type, data, timestamp: 1 }
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never)
  })
}

const rows = async () => Promise.all(db.tables.map((table) => table.count()))

test('before consent, and while paused, nothing is read', async () => {
  await removeSettings()
  expect(await hand('may-read', {})).toEqual({ res: { reading: false, listMarks: false } })
  await hand('response-seen', { account, text: bodies })
  await writeSettings({ ...reading, paused: true })
  expect(await hand('may-read', {})).toEqual({ res: { reading: false, listMarks: false } })
  await hand('response-seen', { account, text: bodies })
  expect(new Set(await rows())).toEqual(new Set([0]))
  expect(await fakeBrowser.storage.session.get(null)).toEqual({})
})

test('a list and then the bodies make clients', async () => {
  await writeSettings(reading)
  expect(await hand('response-seen', { account, text: list })).toEqual({ res: {} })
  expect(await db.messages.count()).toBe(0)
  expect(await hand('response-seen', { account, text: bodies })).toEqual({ res: {} })
  const [client] = await db.clients.toArray()
  expect(client).toMatchObject({ account, id: 'lindenbakery.example', messages: 10 })
  expect((await db.skipped.toArray()).map(({ reason }) => reason)).toEqual(['newsletter'])
})

test('many answers at once: the same rows as one after the other', async () => {
  await writeSettings(reading)
  await hand('response-seen', { account, text: list })
  await Promise.all([1, 2, 3].map(() => hand('response-seen', { account, text: bodies })))
  expect(await db.messages.count()).toBe(10)
  expect(await db.skipped.count()).toBe(1)
})

test('an answer that names another account is not kept under this one', async () => {
  await writeSettings(reading)
  const other = 'somebody@else.example'
  await hand('response-seen', { account: other, text: list })
  await hand('response-seen', { account: other, text: bodies })
  expect(new Set(await rows())).toEqual(new Set([0]))
})

test.each(['', '<!doctype html>', '[1', '{}'])('no answer of Gmail’s: %j', async (text) => {
  await writeSettings(reading)
  expect(await hand('response-seen', { account, text })).toEqual({ res: {} })
  expect(new Set(await rows())).toEqual(new Set([0]))
})

test('the page alone is enough where the owner writes in the thread', async () => {
  await writeSettings(reading)
  const [thread] = mailbox.threads
  const [first] = thread?.messages ?? []
  if (!thread || !first) throw new Error('no mail')
  const page = {
    ids: { gmail: thread.id, legacy: thread.legacyId },
    subject: thread.subject,
    dates: { language: 'en', zone: mailbox.timeZone },
    folded: [],
    writers: [first.from.address, account],
    messages: [
      {
        ids: { gmail: first.id, legacy: first.legacyId },
        from: first.from,
        to: first.to,
        html: '<div>Hello Sora, could you send us a quote for a new website?</div>',
        attachments: [],
        shown: '',
      },
    ],
  }
  await hand('thread-seen', { account, thread: { ...page, writers: [first.from.address] } })
  expect(await db.skipped.count()).toBe(1)
  await hand('thread-seen', { account, thread: page })
  expect([await db.messages.count(), await db.skipped.count()]).toEqual([1, 0])
  await hand('response-seen', { account, text: bodies })
  const kept = await db.messages.toArray()
  expect(kept.filter(({ ids }) => ids.gmail === first.id)).toHaveLength(1)
})
