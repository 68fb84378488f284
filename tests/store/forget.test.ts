import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Database } from '../../lib/store/database'
import { forgetEverything, forgetOldMail } from '../../lib/store/forget'
import { judge } from '../../lib/store/judgements'
import { keepMail } from '../../lib/store/keep-mail'
import { message } from '../mail/messages'
import { account, freshDatabase, now, settings } from './store'

const keptForYears = { ...settings, keepMonths: 120 }
const halfYear = { ...settings, keepMonths: 6 }

/** One client of last year, one of this month, and a newsletter of each. */
async function filled(): Promise<Database> {
  const db = freshDatabase()
  const year = ['2025-03-15T23:00:00Z', '2026-03-15T23:00:00Z']
  const mail = year.flatMap((at, index) => [
    message({ from: `mina@firm-${index}.example`, at }),
    message({ from: account, to: [`mina@firm-${index}.example`], at }),
    message({ from: 'mina@lasting.example', at }),
    message({ from: account, to: ['mina@lasting.example'], at }),
    message({ from: 'news@list.example', automatic: 'list', at }),
  ])
  await keepMail(db, account, { mail }, keptForYears, now)
  return db
}

test('what is older than the months kept goes: mail, signals, clients, skipped rows', async () => {
  const db = await filled()
  expect(await db.clients.count()).toBe(3)
  expect(await db.signals.count()).toBe(4)
  expect(await forgetOldMail(db, halfYear, now)).toBe(true)
  expect(await db.messages.count()).toBe(4)
  expect(await db.signals.count()).toBe(2)
  expect(await db.skipped.count()).toBe(1)
  expect(await db.clients.toCollection().primaryKeys()).toEqual([
    [account, 'firm-1.example'],
    [account, 'lasting.example'],
  ])
  const kept = await db.messages.toArray()
  expect(kept.every(({ at }) => at > now - 200 * 86_400_000)).toBe(true)
})

test('what was said of a client goes with the last of its mail', async () => {
  const db = await filled()
  const note = { text: 'Worth it', until: now + 1 }
  for (const client of ['firm-0.example', 'lasting.example']) {
    await judge(db, account, client, { note, standing: 'resting' }, keptForYears, now)
  }
  const put = { situation: 'talk-over' as const, text: 'Shall we talk?', at: now, account }
  await db.putReplies.add({ ...put, thread: {}, client: 'firm-0.example' })
  await forgetOldMail(db, halfYear, now)
  expect(await db.judgements.toCollection().primaryKeys()).toEqual([[account, 'lasting.example']])
  expect(await db.putReplies.count()).toBe(0)
})

test('summaries follow', async () => {
  const db = await filled()
  const later = now + 1000
  await forgetOldMail(db, halfYear, later)
  expect(await db.clients.get([account, 'lasting.example'])).toMatchObject({
    messages: 2,
    since: Date.parse('2026-03-15T23:00:00Z'),
    computedAt: later,
  })
  expect(await db.clients.get([account, 'firm-1.example'])).toMatchObject({ computedAt: now })
})

test('nothing old: nothing is touched', async () => {
  const db = await filled()
  const before = await db.clients.toArray()
  expect(await forgetOldMail(db, keptForYears, now)).toBe(false)
  expect(await db.clients.toArray()).toEqual(before)
  expect(await db.messages.count()).toBe(8)
})

test('what was forgotten does not come back with the next look at it', async () => {
  const db = await filled()
  await forgetOldMail(db, halfYear, now)
  const old = message({ from: 'mina@lasting.example', at: '2025-03-15T23:00:00Z' })
  expect(await keepMail(db, account, { mail: [old] }, halfYear, now)).toBe(false)
  expect(await db.messages.count()).toBe(4)
})

test('everything means everything, and the store goes on working', async () => {
  const db = await filled()
  await forgetEverything(db)
  for (const table of db.tables) expect([table.name, await table.count()]).toEqual([table.name, 0])
  const mail = [message(), message({ from: account })]
  expect(await keepMail(db, account, { mail }, settings, now)).toBe(true)
})
