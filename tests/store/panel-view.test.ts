import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import type { TabState } from '../../lib/messages/gmail-exchanges'
import { PanelView } from '../../lib/messages/views'
import type { Settings } from '../../lib/settings/settings'
import type { Database } from '../../lib/store/database'
import { keepMail } from '../../lib/store/keep-mail'
import { panelView } from '../../lib/store/panel-view'
import { message } from '../mail/messages'
import { account, freshDatabase, now, settings } from './store'

const here = { gmail: 'thread-f:500', legacy: '1f4', header: '<root@bakery.example>' }
const elsewhere = { gmail: 'thread-f:400', legacy: '190' }
const newsletter = { gmail: 'thread-f:300', legacy: '12c' }

async function filled(): Promise<Database> {
  const db = freshDatabase()
  const mail = [
    message({ thread: elsewhere, at: '2026-03-09T23:00:00Z', newText: 'Can you call me?' }),
    message({ thread: here, at: '2026-03-10T23:00:00Z', newText: 'Can you look at this?' }),
    message({ thread: here, from: `Jo Han <${account}>`, at: '2026-03-11T10:00:00Z' }),
    message({ thread: here, at: '2026-03-11T11:00:00Z', newText: 'Thanks.' }),
    message({ thread: newsletter, from: 'news@list.example', automatic: 'list' }),
  ]
  await keepMail(db, account, { mail }, settings, now)
  return db
}

async function view(tab: TabState | undefined, set: Settings = settings, db?: Database) {
  const shown = await panelView(db ?? (await filled()), tab, set, now)
  expect(PanelView.parse(shown)).toEqual(shown)
  return shown
}

describe('before any mail', () => {
  const thread = { account, thread: here }

  test('no consent goes before all else', async () => {
    const fresh = { ...settings, startedReadingAt: null, paused: true }
    expect(await view({ ...thread, unreadable: 'body' }, fresh)).toEqual({ state: 'consent' })
  })

  test('paused goes before what the page shows', async () => {
    const paused = { ...settings, paused: true }
    expect(await view({ ...thread, unreadable: 'body' }, paused)).toEqual({ state: 'paused' })
  })

  test.each([
    { account, thread: { gmail: 'thread-f:1', legacy: '1' }, unreadable: 'body' },
    { unreadable: 'account' },
  ])('a page that cannot be read names the part: %j', async (tab) => {
    expect(await view(tab)).toEqual({ state: 'unreadable', part: tab.unreadable })
  })

  test('what Gmail’s answers told is shown though the page cannot be read', async () => {
    expect(await view({ ...thread, unreadable: 'body' })).toMatchObject({ state: 'client' })
  })

  test('mail that is no client’s stays so on a page that cannot be read', async () => {
    const shown = await view({ account, thread: newsletter, unreadable: 'body' })
    expect(shown).toMatchObject({ state: 'not-a-client' })
  })

  test.each([undefined, {}, { account }, { thread: here }, { account, thread: {} }])(
    'waiting: %j',
    async (tab) => {
      expect(await view(tab)).toEqual({ state: 'waiting' })
    },
  )

  test('a thread that has not been read yet is waited for', async () => {
    const unknown = { gmail: 'thread-f:1', legacy: '1' }
    expect(await view({ account, thread: unknown })).toEqual({ state: 'waiting' })
  })

  test('another account’s thread of the same name is none of this one', async () => {
    expect(await view({ account: 'bo@x.example', thread: here })).toEqual({ state: 'waiting' })
  })
})

test('mail that is no client’s says why', async () => {
  const shown = await view({ account, thread: newsletter })
  expect(shown).toEqual({ state: 'not-a-client', reason: 'newsletter' })
})

describe('the thread of somebody in exchange who', () => {
  const thread = { gmail: 'thread-f:700', legacy: '2bc' }
  const written = async (inbound: string, outbound: string) => {
    const db = freshDatabase()
    const from = 'ana@depot.example'
    const mail = [
      message({ from, thread, subject: 'Hello', newText: inbound }),
      message({ from: account, to: [from], thread, subject: 'Re: Hello', newText: outbound }),
    ]
    await keepMail(db, account, { mail }, settings, now)
    return { shown: await view({ account, thread }, settings, db), db }
  }

  test('bills the owner says that this is no client, and keeps the mail', async () => {
    const { shown, db } = await written('Second reminder: your rent.', 'Sorry, paid just now.')
    expect(shown).toEqual({ state: 'not-a-client', reason: 'supplier' })
    expect(await db.messages.count()).toBe(2)
  })

  test('is not settled shows no written sign, and the store keeps it', async () => {
    const { shown, db } = await written('Your unit is free. You are an idiot.', 'Thanks.')
    expect(shown).toMatchObject({ state: 'client', client: { role: 'unsettled' }, inThread: [] })
    expect((await db.signals.toArray()).map(({ type }) => type)).toEqual(['hostility'])
  })
})

describe('a client’s thread', () => {
  test.each([here, { gmail: here.gmail }, { legacy: here.legacy }, { header: here.header }])(
    'is found by any of its names: %j',
    async (thread) => {
      const shown = await view({ account, thread })
      expect(shown).toMatchObject({
        state: 'client',
        client: { id: 'bakery.example', messages: 4 },
      })
    },
  )

  test('evidence in the thread stands apart from earlier evidence', async () => {
    const shown = await view({ account, thread: here })
    if (shown.state !== 'client') throw new Error(shown.state)
    expect(shown.inThread.map(({ quote }) => quote)).toEqual(['Can you look at this?'])
    expect(shown.earlier.map(({ quote }) => quote)).toEqual(['Can you call me?'])
    expect(shown.inThread[0]?.thread).toEqual(here)
    expect([shown.readAt, shown.zone]).toEqual([now, 'UTC'])
  })

  test('replies answer the open thread under all its names', async () => {
    const shown = await view({ account, thread: { legacy: elsewhere.legacy } })
    if (shown.state !== 'client') throw new Error(shown.state)
    expect(shown.client.replies.length).toBeGreaterThan(0)
    for (const { thread } of shown.client.replies) expect(thread).toEqual(elsewhere)
  })

  test('with several clients in it is the one of the newest mail', async () => {
    const db = await filled()
    const mail = [
      message({ thread: here, from: 'ana@other.example', at: '2026-03-12T10:00:00Z' }),
      message({ from: account, to: ['ana@other.example'] }),
    ]
    await keepMail(db, account, { mail }, settings, now)
    const shown = await view({ account, thread: here }, settings, db)
    expect(shown).toMatchObject({ state: 'client', client: { id: 'other.example' } })
  })
})
