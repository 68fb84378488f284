import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Settings } from '../../lib/settings/settings'
import { parseHours } from '../../lib/settings/working-time'
import type { Database } from '../../lib/store/database'
import { keepMail } from '../../lib/store/keep-mail'
import { dismissSign } from '../../lib/store/owner-says'
import { readClient } from '../../lib/store/read-client'
import {
  recomputeAll,
  recomputeHours,
  refreshSummaries,
  summariseAll,
} from '../../lib/store/recompute'
import { scoreChanges } from '../../lib/store/score-changes'
import { sayNotClient } from '../../lib/store/verdicts'
import { message } from '../mail/messages'
import { demoTalk } from '../support/demo/demo-talk'
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

/** The demo's mail with two of its clients: bills, promises, meetings and late mails are in it. */
function demoMail() {
  return ['bramwellestates.example', 'haedeun.example'].flatMap((client) =>
    demoTalk(client, new Date(now)).map(({ key, thread, role, at, subject, newText }) =>
      message({
        ids: { header: key },
        thread: { header: thread },
        at: new Date(at).toISOString(),
        subject,
        newText,
        ...(role === 'owner'
          ? { from: account, to: [`ana@${client}`] }
          : { from: `ana@${client}` }),
      }),
    ),
  )
}

async function demoDatabase(under: Settings) {
  const db = freshDatabase()
  await keepMail(db, account, { mail: demoMail() }, under, now)
  return db
}

const everything = async (db: Database) => ({
  signals: await db.signals.toArray(),
  talks: await db.talks.toArray(),
  clients: await db.clients.toArray(),
})

const inSeoul = { ...settings.workingTime, zone: 'Asia/Seoul' }
const changes: [name: string, change: Partial<Settings>, take: typeof recomputeHours][] = [
  ['hours', { workingTime: nightHours.workingTime }, recomputeHours],
  ['zone', { workingTime: inSeoul }, recomputeHours],
  [
    'holidays',
    { workingTime: { ...settings.workingTime, holidays: ['2026-03-16'] } },
    recomputeHours,
  ],
  ['emphasis', { emphasis: { 'scope-creep': 2, 'after-hours': 0.5 } }, summariseAll],
]

test.each(changes)(
  'another %s tells what mail that came under it would',
  async (_, change, take) => {
    const after = { ...settings, ...change }
    const db = await demoDatabase(settings)
    const before = await everything(db)
    await take(db, after, now)
    const anew = await everything(await demoDatabase(after))
    expect(await everything(db)).toEqual(anew)
    expect(anew.clients).not.toEqual(before.clients)
    await take(db, settings, now)
    expect(await everything(db)).toEqual(before)
  },
)

test.each(changes)(
  'the preview of another %s tells the scores that it brings',
  async (_, change, take) => {
    const after = { ...settings, ...change }
    const db = await demoDatabase(settings)
    const stored = await everything(db)
    const told = await scoreChanges(db, settings, after, now)
    expect(await everything(db)).toEqual(stored)
    await take(db, after, now)
    const brought = (await db.clients.toArray()).flatMap(({ id, name, health: { score } }) => {
      const before = stored.clients.find((client) => client.id === id)?.health.score ?? null
      return score === before ? [] : [{ name, before, after: score }]
    })
    expect(told.toSorted(byName)).toEqual(brought.toSorted(byName))
  },
)

test('some of those changes move scores', async () => {
  const db = await demoDatabase(settings)
  const told = await Promise.all(
    changes.map(([, change]) => scoreChanges(db, settings, { ...settings, ...change }, now)),
  )
  expect(told.flat().length).toBeGreaterThanOrEqual(2)
})

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1
}

test('what was read of a client’s mail goes with the mail', async () => {
  const db = await demoDatabase(settings)
  expect(await db.talks.count()).toBe(2)
  await sayNotClient(db, account, 'haedeun.example')
  await db.messages.clear()
  await recomputeAll(db, settings, now)
  expect(await db.talks.count()).toBe(0)
})
