import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { readerModel } from '../../lib/reader/model'
import type { MessageVerdict } from '../../lib/reader/verdict'
import type { Database, ReadingRow } from '../../lib/store/database'
import { forgetEverything, forgetOldMail } from '../../lib/store/forget'
import { keepMail } from '../../lib/store/keep-mail'
import { readerProgress } from '../../lib/store/reader-progress'
import { keepReading, nextWork } from '../../lib/store/reader-queue'
import { recomputeAll } from '../../lib/store/recompute'
import { rule, sayNotClient } from '../../lib/store/verdicts'
import { message } from '../mail/messages'
import { account, freshDatabase, now, settings } from './store'

const sideways = 'Thursday has gone a bit sideways at our end.'
const bakery = { account, client: 'bakery.example' }
const cafe = { account, client: 'cafe.example' }

/** Two clients with an exchange each; the café's is newer. */
async function filled(): Promise<Database> {
  const db = freshDatabase()
  const mail = [
    message({ at: '2026-03-10T09:00:00Z', newText: sideways }),
    message({ at: '2026-03-10T10:00:00Z', from: account }),
    message({ at: '2026-03-11T09:00:00Z', from: 'bo@cafe.example', newText: sideways }),
    message({ at: '2026-03-11T10:00:00Z', from: account, to: ['bo@cafe.example'] }),
  ]
  await keepMail(db, account, { mail }, settings, now)
  return db
}

const queued = async (db: Database) =>
  (await db.readerQueue.orderBy('at').toArray()).map(({ message }) => message)
const work = (db: Database, more = {}) => nextWork(db, settings, { open: [], ...more })
const says = (key: number, ...quotes: string[]): MessageVerdict => ({
  message: String(key),
  model: readerModel.version,
  clientProbability: 0.9,
  signs: quotes.map((quote) => ({ type: 'cancellation', probability: 0.9, quote, vector: [1] })),
})
const signals = async (db: Database, client = bakery.client) =>
  (await db.signals.where({ account, client }).toArray()).map(({ type, quote }) => [type, quote])
const keep = (db: Database, person: typeof bakery, ...verdicts: MessageVerdict[]) =>
  keepReading(db, { ...person, verdicts }, [], settings, now)

describe('the queue', () => {
  test('holds all mail in exchange, the newest first, a client’s to its end before the next', async () => {
    const db = await filled()
    expect(await queued(db)).toEqual([1, 2, 3, 4])
    expect(await work(db)).toMatchObject({ ...cafe, wanted: '4' })
    await keep(db, cafe, says(4))
    await keepMail(
      db,
      account,
      { mail: [message({ at: '2026-03-12T09:00:00Z', newText: 'Hello?' })] },
      settings,
      now,
    )
    expect(await work(db, { last: cafe })).toMatchObject({ ...cafe, wanted: '3' })
    expect(await work(db)).toMatchObject({ ...bakery, wanted: '5' })
  })

  test('puts what is open in Gmail before all else', async () => {
    const db = await filled()
    const open = (await db.messages.get(1))?.threadKeys ?? []
    expect(await work(db, { open, last: cafe })).toMatchObject({ ...bakery, wanted: '1' })
    await keep(db, bakery, says(1))
    expect(await work(db, { open, last: cafe })).toMatchObject({ ...cafe, wanted: '4' })
  })

  test('hands over the whole talk, oldest first', async () => {
    const { talk = [], zone } = (await work(await filled())) ?? {}
    expect(talk.map(({ key, role }) => [key, role])).toEqual([
      ['3', 'client'],
      ['4', 'owner'],
    ])
    expect(zone).toBe('UTC')
  })

  test('is what the settings make of it', async () => {
    const db = await filled()
    const open = (await db.messages.get(1))?.threadKeys ?? []
    const only = { ...settings, reader: 'open' as const }
    expect(await nextWork(db, only, { open, last: cafe })).toMatchObject({ wanted: '1' })
    expect(await nextWork(db, only, { open: [] })).toBeUndefined()
    expect(await nextWork(db, { ...settings, reader: 'off' }, { open })).toBeUndefined()
  })

  test('holds nobody’s mail who is known for no client, until the owner says otherwise', async () => {
    const db = freshDatabase()
    const from = 'Rex Thorn <rex@seller.example>'
    const subject = ''
    const mail = [
      message({ from, subject, newText: '40% off SEO audits for you.' }),
      message({ from, subject, newText: 'Did you get a chance to look?' }),
      message({
        from: account,
        to: ['rex@seller.example'],
        subject,
        newText: 'Not interested. Please remove me.',
      }),
    ]
    await keepMail(db, account, { mail }, settings, now)
    expect((await db.clients.toArray()).map(({ role }) => role)).toEqual(['salesperson'])
    expect(await queued(db)).toEqual([])
    await rule(db, account, 'seller.example', 'client', undefined, settings, now)
    await recomputeAll(db, settings, now)
    expect(await queued(db)).toHaveLength(3)
  })

  test('shrinks and grows with the mail', async () => {
    const db = await filled()
    await sayNotClient(db, account, cafe.client)
    expect(await queued(db)).toEqual([1, 2])
    await forgetOldMail(db, { ...settings, keepMonths: 1 }, Date.parse('2026-04-10T09:30:00Z'))
    expect(await queued(db)).toEqual([2])
    await forgetEverything(db)
    expect(await queued(db)).toEqual([])
  })

  test('says how far it has come while much is left', async () => {
    const db = await filled()
    expect(await readerProgress(db, settings)).toBeUndefined()
    const mail = Array.from({ length: 20 }, () => message({ newText: 'Hi.' }))
    await keepMail(db, account, { mail }, settings, now)
    await keep(db, cafe, says(3), says(4))
    expect(await readerProgress(db, settings)).toEqual({ read: 2, total: 24 })
    expect(await readerProgress(db, { ...settings, reader: 'off' })).toBeUndefined()
  })
})

describe('what was read', () => {
  test('counts when all of the client’s mail is read, and is not said twice', async () => {
    const db = await filled()
    expect(await keep(db, bakery, says(1, sideways))).toBe(false)
    expect(await signals(db)).toEqual([])
    expect(await keep(db, bakery, says(1), says(2))).toBe(true)
    expect(await signals(db)).toEqual([['cancellation', sideways]])
    expect(await queued(db)).toEqual([3, 4])
  })

  test('counts at once where it is open in Gmail', async () => {
    const db = await filled()
    const open = (await db.messages.get(1))?.threadKeys ?? []
    const done = { ...bakery, verdicts: [says(1, sideways)] }
    expect(await keepReading(db, done, open, settings, now)).toBe(true)
    expect(await signals(db)).toEqual([['cancellation', sideways]])
  })

  test('of mail that is gone by now is not kept', async () => {
    const db = await filled()
    await sayNotClient(db, account, bakery.client)
    await keep(db, bakery, says(1, sideways))
    expect(await db.readings.count()).toBe(0)
    expect(await db.clients.where({ account, id: bakery.client }).count()).toBe(0)
  })

  test('does not hold for a text that has grown', async () => {
    const db = await filled()
    await keep(db, bakery, says(1, sideways), says(2))
    const row = await db.messages.get(1)
    const longer = message({
      ...row,
      from: 'mina@bakery.example',
      at: '2026-03-10T09:00:00Z',
      to: [account],
      cc: [],
      newText: `${sideways} Can we talk?`,
    })
    await keepMail(db, account, { mail: [longer] }, settings, now)
    expect(await queued(db)).toContain(1)
    expect(await signals(db)).toEqual([])
  })

  test('is set aside while the reader is off, and counts again when it is on', async () => {
    const db = await filled()
    await keep(db, bakery, says(1, sideways))
    await recomputeAll(db, { ...settings, reader: 'off' }, now)
    expect(await signals(db)).toEqual([])
    await recomputeAll(db, settings, now)
    expect(await signals(db)).toEqual([['cancellation', sideways]])
  })

  test('goes with the mail that it was said of', async () => {
    const db = await filled()
    await keep(db, bakery, says(1, sideways), says(2))
    await sayNotClient(db, account, bakery.client)
    expect(await db.readings.count()).toBe(0)
  })

  test('comes back with that mail, and is not asked again', async () => {
    const db = await filled()
    await keep(db, bakery, says(1, sideways), says(2))
    const [before, signs] = [await db.readings.toArray(), await signals(db)]
    const taken = structuredClone(await sayNotClient(db, account, bakery.client))
    await rule(db, account, bakery.client, undefined, taken, settings, now)
    expect(await signals(db)).toEqual(signs)
    const said = ({ message: _, ...row }: ReadingRow) => row
    expect((await db.readings.toArray()).map(said)).toEqual(before.map(said))
    expect(await db.readerQueue.where({ ...bakery }).count()).toBe(0)
  })

  test('does not come back for a text that has grown meanwhile', async () => {
    const db = await filled()
    await keep(db, bakery, says(1, sideways), says(2))
    const taken = structuredClone(await sayNotClient(db, account, bakery.client))
    await rule(db, account, bakery.client, 'client', undefined, settings, now)
    const [first] = taken.mail
    if (!first) throw new Error('Nothing was taken out.')
    const text = `${sideways} Can we talk?`
    const grown = { ...first, text, newText: text }
    await keepMail(db, account, { mail: [grown] }, settings, now)
    await rule(db, account, bakery.client, undefined, taken, settings, now)
    const [left] = await db.readings.toArray()
    expect(await db.readings.count()).toBe(1)
    expect((await db.messages.get(left?.message ?? 0))?.direction).toBe('out')
  })
})

describe('another model', () => {
  /** All that was read, as if an older model had said it. */
  async function readByOlder(): Promise<Database> {
    const db = await filled()
    await keep(db, bakery, says(1, sideways), says(2))
    const rows = await db.readings.toArray()
    await db.readings.clear()
    await db.readings.bulkAdd(rows.map((row) => ({ ...row, model: 'older' })))
    await recomputeAll(db, settings, now)
    return db
  }

  test('reads all mail again; until it has read a client’s whole mail the older one’s word stands', async () => {
    const db = await readByOlder()
    expect(await queued(db)).toEqual([1, 2, 3, 4])
    expect(await signals(db)).toEqual([['cancellation', sideways]])
    await keep(db, bakery, says(1, 'gone a bit sideways'))
    expect(await signals(db)).toEqual([['cancellation', sideways]])
    await keep(db, bakery, says(2))
    expect(await signals(db)).toEqual([['cancellation', 'gone a bit sideways']])
    expect((await db.readings.toArray()).map(({ model }) => model)).toEqual([
      readerModel.version,
      readerModel.version,
    ])
  })

  test('reads new mail in the meantime, and its word on that counts', async () => {
    const db = await readByOlder()
    const mail = [message({ at: '2026-03-12T09:00:00Z', newText: 'It slipped again.' })]
    await keepMail(db, account, { mail }, settings, now)
    const open = (await db.messages.get(5))?.threadKeys ?? []
    const verdicts = [says(5, 'slipped again')]
    await keepReading(db, { ...bakery, verdicts }, open, settings, now)
    expect(await signals(db)).toEqual([
      ['cancellation', sideways],
      ['cancellation', 'slipped again'],
    ])
  })
})
