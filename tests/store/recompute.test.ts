import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { parseHours } from '../../lib/settings/working-time'
import type { Database } from '../../lib/store/database'
import { keepMail } from '../../lib/store/keep-mail'
import { dismissSign } from '../../lib/store/owner-says'
import { readClient } from '../../lib/store/read-client'
import { recomputeAll, recomputeHours, refreshSummaries } from '../../lib/store/recompute'
import { message } from '../mail/messages'
import { account, freshDatabase, now, settings } from './store'

const hour = 3_600_000
const day = 24 * hour
const nightHours = {
  ...settings,
  workingTime: { ...settings.workingTime, week: parseHours('Mon-Sun 17:00-06:00') },
}

/** Two clients; the first wrote twice late in the evening, and once in both sets of hours. */
async function filled(): Promise<Database> {
  const db = freshDatabase()
  const late = ['2026-03-16T23:00:00Z', '2026-03-17T23:00:00Z'].map((at) =>
    message({ at, newText: 'Could you send the files tonight?' }),
  )
  const mail = [
    ...late,
    message({ at: '2026-03-18T17:59:00Z', newText: 'See you on Friday.' }),
    message({ from: account }),
    message({ from: account }),
    message({ from: 'ana@calm.example' }),
    message({ from: account, to: ['ana@calm.example'] }),
  ]
  await keepMail(db, account, { mail }, settings, now)
  return db
}

const scoreOf = async (db: Database) =>
  (await db.clients.get([account, 'bakery.example']))?.health.score

test('other hours, other signals and summaries', async () => {
  const db = await filled()
  const before = await db.signals.toArray()
  expect(before.map(({ type, client }) => [type, client])).toEqual([
    ['after-hours', 'bakery.example'],
    ['after-hours', 'bakery.example'],
  ])
  expect(await scoreOf(db)).toBeLessThan(100)
  await recomputeAll(db, nightHours, now)
  const after = await db.signals.toArray()
  expect(after.filter(({ client }) => client === 'bakery.example')).toEqual([])
  expect(after.map(({ client }) => client)).toEqual(['calm.example'])
  expect(await scoreOf(db)).toBe(100)
  await recomputeAll(db, settings, now)
  expect(await db.signals.toArray()).toEqual(before)
})

test('only summaries older than an hour are prepared anew', async () => {
  const db = await filled()
  const before = await db.clients.toArray()
  expect(await refreshSummaries(db, settings, now + hour)).toBe(false)
  expect(await db.clients.toArray()).toEqual(before)
  await db.clients.update([account, 'calm.example'], { computedAt: now + hour })
  expect(await refreshSummaries(db, settings, now + hour + 1)).toBe(true)
  const computed = (await db.clients.toArray()).map(({ id, computedAt }) => [id, computedAt])
  expect(computed).toEqual([
    ['bakery.example', now + hour + 1],
    ['calm.example', now + hour],
  ])
})

test('signs fade in a refreshed summary; the signals stay', async () => {
  const db = await filled()
  const signals = await db.signals.toArray()
  await refreshSummaries(db, settings, now + 300 * day)
  expect(await scoreOf(db)).toBe(100)
  expect(await db.signals.toArray()).toEqual(signals)
})

test('a clock that was set back does not keep a summary of the future', async () => {
  const db = await filled()
  expect(await refreshSummaries(db, settings, now - day)).toBe(true)
  expect((await db.clients.toArray()).every(({ computedAt }) => computedAt === now - day)).toBe(
    true,
  )
})

test('a refreshed summary is the one that keeping the mail makes', async () => {
  const db = await filled()
  const kept = await db.clients.toArray()
  await refreshSummaries(db, settings, now + 2 * hour)
  await refreshSummaries(db, settings, now)
  expect(await db.clients.toArray()).toEqual(kept)
})

test('a client’s facts are its own', async () => {
  const db = await filled()
  const facts = await readClient(db, account, 'bakery.example', settings)
  expect(facts.mail).toHaveLength(5)
  expect(new Set(facts.mail.map(({ key }) => key)).size).toBe(5)
  expect(
    facts.signals.map(({ message: key }) => facts.mail.some((one) => one.key === key)),
  ).toEqual([true, true])
  expect(await readClient(db, 'bo@x.example', 'bakery.example', settings)).toMatchObject({
    mail: [],
    signals: [],
  })
})

test.each([
  nightHours,
  settings,
  { ...settings, workingTime: { ...nightHours.workingTime, zone: 'Asia/Seoul' } },
])('other hours alone tell the same as finding everything anew: %#', async (changed) => {
  const db = await filled()
  const all = async () => [await db.signals.toArray(), await db.clients.toArray()]
  await recomputeHours(db, changed, now)
  const quick = await all()
  await recomputeAll(db, changed, now)
  expect(quick).toEqual(await all())
})

test('other hours leave what was dismissed dismissed', async () => {
  const db = await filled()
  const [first] = await db.signals.toArray()
  if (first) await dismissSign(db, first, settings, now)
  const before = await db.signals.toArray()
  expect(before.map(({ dismissed }) => dismissed)).toContain(true)
  await recomputeHours(db, nightHours, now)
  await recomputeHours(db, settings, now)
  expect(await db.signals.toArray()).toEqual(before)
})
