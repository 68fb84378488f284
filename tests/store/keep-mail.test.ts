import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Message } from '../../lib/mail/message'
import { ClientSummary } from '../../lib/messages/views'
import type { Database } from '../../lib/store/database'
import { keepMail } from '../../lib/store/keep-mail'
import { message, type Sent } from '../mail/messages'
import { account, freshDatabase, now, settings } from './store'

const keep = (db: Database, ...mail: Message[]) => keepMail(db, account, { mail }, settings, now)
const asked = (more = {}) => message({ newText: 'Could you send the draft?', ...more })
const answered = (more = {}) =>
  message({ from: `Jo <${account}>`, newText: 'Here it is.', ...more })
const late = '2026-03-14T23:30:00Z'

const all = async (db: Database) => ({
  messages: await db.messages.toArray(),
  signals: await db.signals.toArray(),
  skipped: await db.skipped.toArray(),
  clients: await db.clients.toArray(),
})

describe('an exchange', () => {
  test('is kept as a client with messages, signals and a summary', async () => {
    const db = freshDatabase()
    expect(await keep(db, asked({ at: late }), answered())).toBe(true)
    const { messages, signals, clients, skipped } = await all(db)
    expect(messages.map(({ client, direction }) => [client, direction])).toEqual([
      ['bakery.example', 'in'],
      ['bakery.example', 'out'],
    ])
    expect(signals).toMatchObject([
      { type: 'after-hours', account, client: 'bakery.example', message: `${messages[0]?.key}` },
    ])
    expect(clients).toMatchObject([{ account, id: 'bakery.example', messages: 2, computedAt: now }])
    expect(skipped).toEqual([])
    const { computedAt, ...summary } = clients[0] ?? { computedAt: 0 }
    expect(ClientSummary.parse(summary)).toEqual(summary)
  })

  test('keeps the newly written text, not the whole', async () => {
    const db = freshDatabase()
    await keep(db, asked({ text: 'Could you?\n> secret quote', newText: 'Could you?' }), answered())
    expect(JSON.stringify(await all(db))).not.toContain('secret quote')
  })

  test('the same mail again changes nothing', async () => {
    const db = freshDatabase()
    const mail = [asked({ at: late }), answered()]
    await keep(db, ...mail)
    const before = await all(db)
    expect(await keep(db, ...mail)).toBe(false)
    expect(await keep(db, ...structuredClone(mail).reverse())).toBe(false)
    expect(await all(db)).toEqual(before)
  })

  test('mail twice in one batch is one row', async () => {
    const db = freshDatabase()
    const mail = asked()
    await keep(db, mail, structuredClone(mail), answered())
    expect(await db.messages.count()).toBe(2)
  })

  test('a message that goes by no name is not kept', async () => {
    const db = freshDatabase()
    await keep(db, asked({ ids: {} }), asked(), answered())
    expect(await db.messages.count()).toBe(2)
  })

  test('once somebody is a client, one direction is enough', async () => {
    const db = freshDatabase()
    await keep(db, asked(), answered())
    expect(await keep(db, asked())).toBe(true)
    expect(await db.messages.count()).toBe(3)
    expect(await db.clients.get([account, 'bakery.example'])).toMatchObject({ messages: 3 })
  })

  test('so it is where the page shows that the owner writes in the thread too', async () => {
    const db = freshDatabase()
    const read = { mail: [asked()], exchanging: ['bakery.example'] }
    expect(await keepMail(db, account, read, settings, now)).toBe(true)
    expect(await db.messages.count()).toBe(1)
    expect(await db.skipped.count()).toBe(0)
  })
})

describe('one message through several sources', () => {
  const names = { gmail: 'msg-f:77', legacy: '4d', header: '<77@bakery.example>' }
  const { gmail, legacy, header } = names
  const sources = [{ gmail, legacy }, { legacy, header }, { header }, names]
  const thread = { gmail: 'thread-f:77', legacy: '4d' }
  const seen = (more: Sent) => asked({ thread, ...more })
  const orders = fc.shuffledSubarray(sources, { minLength: sources.length })

  test('is one row that knows every name, in whatever order they come', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const db = freshDatabase()
        await keep(db, answered())
        for (const ids of order) await keepFromClient(db, seen({ ids }))
        const rows = await db.messages.where({ account, client: 'bakery.example' }).toArray()
        expect(rows.filter(({ direction }) => direction === 'in')).toHaveLength(1)
        const row = rows.find(({ direction }) => direction === 'in')
        expect(row?.ids).toEqual(names)
        expect(row?.idKeys.toSorted()).toEqual(
          Object.values(names)
            .map((id) => `${account} ${id}`)
            .toSorted(),
        )
        await db.delete()
      }),
      { numRuns: 24 },
    )
  })

  test('two rows become one when a third source knows both names', async () => {
    const db = freshDatabase()
    await keepFromClient(db, seen({ ids: { legacy }, at: late }))
    await keepFromClient(db, seen({ ids: { header }, at: late }))
    expect(await db.messages.count()).toBe(2)
    expect(await keepFromClient(db, seen({ ids: names, at: late }))).toBe(true)
    const [row] = await db.messages.toArray()
    expect(await db.messages.count()).toBe(1)
    expect((await db.signals.toArray()).map(({ message: key }) => key)).toEqual([`${row?.key}`])
    expect(await db.clients.get([account, 'bakery.example'])).toMatchObject({ messages: 1 })
  })

  test('every source again, in any order: nothing has changed', async () => {
    await fc.assert(
      fc.asyncProperty(orders, orders, async (first, second) => {
        const db = freshDatabase()
        for (const ids of first) await keepFromClient(db, seen({ ids }))
        const before = await all(db)
        for (const ids of second) expect(await keepFromClient(db, seen({ ids }))).toBe(false)
        expect(await all(db)).toEqual(before)
        await db.delete()
      }),
      { numRuns: 24 },
    )
  })

  test('whoever knows more is believed: exact time, all recipients, the text', async () => {
    const db = freshDatabase()
    const at = '2026-03-10T12:00:00Z'
    const exact = Date.parse('2026-03-10T12:00:31.407Z')
    await keepFromClient(db, seen({ ids: { legacy }, at, precision: 'minute', newText: '' }))
    const whole = { to: [account, 'bo@x.example'], cc: ['ada@bakery.example'], newText: 'Hi Jo.' }
    await keepFromClient(db, { ...seen({ ids: names, ...whole }), at: exact })
    const [row] = await db.messages.toArray()
    expect(row).toMatchObject({ at: exact, precision: 'exact', newText: 'Hi Jo.' })
    expect([row?.to.length, row?.cc.length]).toEqual([2, 1])
    await keepFromClient(db, seen({ ids: names, at, precision: 'minute', newText: 'Hi' }))
    expect(await db.messages.toArray()).toEqual([row])
  })

  async function keepFromClient(db: Database, mail: Message): Promise<boolean> {
    const read = { mail: [mail], exchanging: ['bakery.example'] }
    return keepMail(db, account, read, settings, now)
  }
})

describe('mail that is no client’s', () => {
  test('leaves nothing but names, reason and time', async () => {
    const db = freshDatabase()
    const secret = { subject: 'Secret subject', newText: 'Secret text' }
    const from = 'Secret Person <secret@list.example>'
    const mail = [
      message({ from, automatic: 'list', ...secret }),
      message({ from: 'no-reply@list.example', ...secret }),
      message({ from: 'bo@jo-design.example', ...secret }),
      message({ from: 'unanswered@shop.example', ...secret }),
    ]
    expect(await keep(db, ...mail)).toBe(false)
    const { skipped, messages, signals, clients } = await all(db)
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'newsletter',
      'automatic',
      'colleague',
      'one-way',
    ])
    for (const row of skipped) {
      expect(Object.keys(row).toSorted()).toEqual(
        ['account', 'at', 'idKeys', 'key', 'reason', 'threadKeys'].toSorted(),
      )
    }
    expect(JSON.stringify(skipped)).not.toMatch(/secret|shop|no-reply/i)
    expect([messages, signals, clients]).toEqual([[], [], []])
  })

  test('is stored once, whichever names it is seen by', async () => {
    const db = freshDatabase()
    const ids = { gmail: 'msg-f:5', legacy: '5', header: '<5@list.example>' }
    const seen = [
      { gmail: ids.gmail, legacy: ids.legacy },
      { legacy: ids.legacy, header: ids.header },
      { gmail: ids.gmail },
      { header: ids.header },
      ids,
    ]
    for (const names of seen.toReversed())
      await keep(db, message({ automatic: 'list', ids: names }))
    expect(await db.skipped.count()).toBe(1)
    await db.skipped.clear()
    for (const names of seen) await keep(db, message({ automatic: 'list', ids: names }))
    expect(await db.skipped.count()).toBe(1)
    expect((await db.skipped.toArray())[0]?.idKeys).toHaveLength(3)
  })

  test('becomes the client’s once both directions are known', async () => {
    const db = freshDatabase()
    const first = asked()
    await keep(db, first)
    expect(await db.skipped.toArray()).toMatchObject([{ reason: 'one-way' }])
    expect(await keep(db, first, answered())).toBe(true)
    expect(await db.skipped.count()).toBe(0)
    expect(await db.messages.count()).toBe(2)
  })

  test('what was the client’s stays so', async () => {
    const db = freshDatabase()
    const mail = asked()
    await keep(db, mail, answered())
    expect(await keep(db, { ...mail, automatic: 'list' })).toBe(false)
    expect(await db.messages.count()).toBe(2)
    expect(await db.skipped.count()).toBe(0)
  })
})

test('mail older than is kept never enters', async () => {
  const db = freshDatabase()
  const old = asked({ at: '2025-03-20T11:59:59Z' })
  const young = answered({ at: '2025-03-20T12:00:01Z' })
  await keep(db, old, young)
  expect(await db.messages.count()).toBe(0)
  await keep(db, old, young, asked())
  expect(await db.messages.count()).toBe(2)
  expect(await db.skipped.count()).toBe(0)
})

test('two accounts never mix, though the ids are the same', async () => {
  const db = freshDatabase()
  const other = 'bo@bo-studio.example'
  const mail = [asked(), answered()]
  await keep(db, ...mail)
  const theirs = mail.map((one) => ({
    ...one,
    account: other,
    from: one.from.address === account ? { address: other, name: 'Bo' } : one.from,
    to: one.to.map((to) => (to.address === account ? { address: other, name: '' } : to)),
  }))
  await keepMail(db, other, { mail: theirs.slice(0, 1) }, settings, now)
  expect(await db.clients.where({ account: other }).count()).toBe(0)
  await keepMail(db, other, { mail: theirs }, settings, now)
  expect(
    await db.messages.where('[account+client]').equals([account, 'bakery.example']).count(),
  ).toBe(2)
  expect(
    await db.messages.where('[account+client]').equals([other, 'bakery.example']).count(),
  ).toBe(2)
  expect(await db.clients.count()).toBe(2)
})

test('two tabs at once: nothing twice, nothing lost', async () => {
  const db = freshDatabase()
  const mail = Array.from({ length: 6 }, () => [asked({ at: late }), answered()]).flat()
  await Promise.all([
    keep(db, ...mail),
    keep(db, ...structuredClone(mail)),
    ...mail.map((one) => keep(db, structuredClone(one))),
  ])
  expect(await db.messages.count()).toBe(12)
  expect(await db.signals.count()).toBe(6)
  expect(await db.skipped.count()).toBe(0)
  expect(await db.clients.get([account, 'bakery.example'])).toMatchObject({ messages: 12 })
})

test('all or nothing: a failure half way leaves the store as it was', async () => {
  const db = freshDatabase()
  const broken = { ...settings, workingTime: { ...settings.workingTime, zone: 'No/Zone' } }
  const mail = [asked(), answered()]
  await expect(keepMail(db, account, { mail }, broken, now)).rejects.toThrow(RangeError)
  expect(await all(db)).toEqual({ messages: [], signals: [], skipped: [], clients: [] })
})
