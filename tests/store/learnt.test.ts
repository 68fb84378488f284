import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { evidenceOf } from '../../lib/clients/summarise'
import { readerModel } from '../../lib/reader/model'
import type { ReadSign } from '../../lib/reader/verdict'
import type { Database } from '../../lib/store/database'
import { keepMail } from '../../lib/store/keep-mail'
import { isLesson } from '../../lib/store/lessons'
import * as says from '../../lib/store/owner-says'
import { readClient } from '../../lib/store/read-client'
import { keepReading } from '../../lib/store/reader-queue'
import { recomputeHours } from '../../lib/store/recompute'
import { message } from '../mail/messages'
import { account, freshDatabase, now, settings } from './store'

const firms = ['bakery.example', 'cafe.example', 'inn.example', 'mill.example']
const words = ['It slid a bit', 'Things drifted here', 'We got delayed somewhat', 'It slipped']

/** Four clients, each with an exchange and two mails in which the reader sees alike signs. */
async function filled(
  probability = 0.95,
  read: Pick<ReadSign, 'type'> & { by: 'in' | 'out' } = { type: 'stalled', by: 'in' },
): Promise<Database> {
  const db = freshDatabase()
  for (const [index, client] of firms.entries()) {
    const from = `kim@${client}`
    const mail = [
      message({ from: account, to: [from], at: '2026-03-10T09:00:00Z', newText: 'It is due.' }),
      message({ from: account, to: [from], at: '2026-03-10T10:00:00Z', newText: 'It is late.' }),
      message({ from, at: '2026-03-11T10:00:00Z', newText: `${words[index]}, again.` }),
      message({ from, at: '2026-03-12T10:00:00Z', newText: `${words[index]}, more so.` }),
    ]
    await keepMail(db, account, { mail }, settings, now)
    const rows = await db.messages.where({ account, client }).toArray()
    const verdicts = rows.map(({ key, newText, direction }) => ({
      message: String(key),
      model: readerModel.version,
      clientProbability: 1,
      signs:
        direction === read.by
          ? [{ type: read.type, probability, quote: newText, vector: [100, key] }]
          : [],
    }))
    await keepReading(db, { account, client, verdicts }, [], settings, now)
  }
  return db
}

/** How many signs count of each client. */
async function counts(db: Database): Promise<number[]> {
  const rows = await db.signals.toArray()
  return firms.map(
    (firm) => rows.filter(({ client, dismissed }) => client === firm && !dismissed).length,
  )
}

const signOf = async (db: Database, firm: number) => {
  const rows = await db.signals.where({ account, client: firms[firm] ?? '' }).toArray()
  return rows[0] ?? expect.fail('no sign')
}
const dismiss = async (db: Database, firm: number) =>
  says.dismissSign(db, await signOf(db, firm), settings, now)

test('dismissed once, the like of it stops for that client; several times, for all', async () => {
  const db = await filled()
  expect(await counts(db)).toEqual([2, 2, 2, 2])
  await dismiss(db, 0)
  expect(await counts(db)).toEqual([0, 2, 2, 2])
  await dismiss(db, 1)
  expect(await counts(db)).toEqual([0, 0, 2, 2])
  await dismiss(db, 2)
  expect(await counts(db)).toEqual([0, 0, 0, 0])
  await says.restoreSign(db, await signOf(db, 0), settings, now)
  expect(await counts(db)).toEqual([2, 0, 0, 2])
})

test('what stops with a dismissed sign stays in sight under it, and comes back with it', async () => {
  const db = await filled()
  await dismiss(db, 0)
  const shown = async () => {
    const client = await readClient(db, account, firms[0] ?? '', settings)
    return evidenceOf(client, settings, now, client.dismissed)
  }
  const [alike, own] = await shown()
  expect(own).toMatchObject({ dismissed: true, takenAlong: 1, detail: {} })
  expect(alike).toMatchObject({ dismissed: true, detail: { alike: [own?.message] } })
  await says.restoreSign(db, await signOf(db, 0), settings, now)
  expect((await shown()).map(({ dismissed }) => dismissed)).toEqual([false, false])
})

test('one that is said alike can count again by itself', async () => {
  const db = await filled()
  for (const firm of [0, 1, 2]) await dismiss(db, firm)
  await says.restoreSign(db, await signOf(db, 3), settings, now)
  expect(await counts(db)).toEqual([1, 1, 1, 2])
})

test('other hours leave what is said alike as it is', async () => {
  const db = await filled()
  await dismiss(db, 0)
  const before = await db.signals.toArray()
  await recomputeHours(db, settings, now)
  expect(await db.signals.toArray()).toEqual(before)
})

test('a reminder that is no problem says nothing of the others', async () => {
  const db = await filled(0.95, { type: 'payment-chase', by: 'out' })
  await dismiss(db, 0)
  expect(await counts(db)).toEqual([1, 2, 2, 2])
  expect(await db.dismissals.filter(isLesson).count()).toBe(0)
})

test('what was learnt can be forgotten; the dismissed signs themselves stay dismissed', async () => {
  const db = await filled()
  for (const firm of [0, 1, 2]) await dismiss(db, firm)
  expect(await db.dismissals.filter(isLesson).count()).toBe(3)
  await says.unlearn(db, settings, now)
  expect(await db.dismissals.filter(isLesson).count()).toBe(0)
  expect(await counts(db)).toEqual([1, 1, 1, 2])
})

test('an own phrase is an example: what is like it counts, though the reader saw it faintly', async () => {
  const db = await filled(0.15)
  expect(await counts(db)).toEqual([0, 0, 0, 0])
  await says.addPhrase(db, { type: 'stalled', words: 'slid a bit' }, settings, now)
  expect(await counts(db)).toEqual([2, 2, 2, 2])
  await says.removePhrase(db, { type: 'stalled', words: 'slid a bit' }, settings, now)
  expect(await counts(db)).toEqual([0, 0, 0, 0])
})
