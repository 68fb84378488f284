import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import type { SignalType } from '../../lib/detectors/signal'
import type { Database } from '../../lib/store/database'
import { forgetOldMail } from '../../lib/store/forget'
import { keepMail } from '../../lib/store/keep-mail'
import {
  addPhrase,
  dismissSign,
  removePhrase,
  restoreSign,
  setMute,
  tryStoredPhrase,
} from '../../lib/store/owner-says'
import { readClient } from '../../lib/store/read-client'
import { message } from '../mail/messages'
import { account, freshDatabase, now, settings } from './store'

const client = 'bakery.example'
const ask = 'Could you send the files tonight?'
const first = message({ at: '2026-03-16T23:00:00Z', newText: ask, ids: { legacy: 'a1' } })
const calm = { from: 'ana@calm.example', at: '2026-03-16T23:00:00Z' }
const mail = [
  first,
  message({ at: '2026-03-17T23:00:00Z', newText: 'Can you  call me?' }),
  message({ from: account, newText: 'A kind nudge: where are we?' }),
  message({ from: account }),
  message({ at: '2026-03-18T12:00:00Z', newText: 'See you on Friday.' }),
  message({ ...calm, newText: 'The tea came today.', at: '2026-03-18T12:00:00Z' }),
  message({ ...calm, newText: ask }),
  message({ ...calm, newText: 'Sunset is fine.', at: '2026-03-16T12:00:00Z' }),
  message({ from: account, to: ['ana@calm.example'] }),
  message({ from: account, to: ['ana@calm.example'] }),
]

async function filled(): Promise<Database> {
  const db = freshDatabase()
  await keepMail(db, account, { mail }, settings, now)
  return db
}

const counting = async (db: Database, id = client) =>
  (await readClient(db, account, id, settings)).signals.map(({ quote }) => quote)
const scoreOf = async (db: Database, id = client) =>
  (await db.clients.get([account, id]))?.health.score
const keyOf = async (db: Database, text: string) =>
  String((await db.messages.filter((row) => row.newText === text).first())?.key)
const late = (key: string) => ({ message: key, type: 'after-hours' as SignalType })

describe('a sign that is no problem', () => {
  test('counts for nothing at once, stays in sight, and counts again when taken back', async () => {
    const db = await filled()
    const before = { score: await scoreOf(db), signals: await db.signals.toArray() }
    const sign = late(await keyOf(db, ask))
    await dismissSign(db, sign, settings, now)
    expect(await counting(db)).toEqual(['Can you  call me?'])
    expect((await readClient(db, account, client, settings)).dismissed).toMatchObject([
      { quote: ask },
    ])
    expect(await scoreOf(db)).toBeGreaterThan(before.score ?? 100)
    await restoreSign(db, sign, settings, now)
    expect(await db.signals.toArray()).toEqual(before.signals)
    expect(await scoreOf(db)).toBe(before.score)
    expect(await db.dismissals.count()).toBe(0)
  })

  test('is said once, however often the button is pressed', async () => {
    const db = await filled()
    const sign = late(await keyOf(db, ask))
    await Promise.all([dismissSign(db, sign, settings, now), dismissSign(db, sign, settings, now)])
    expect(await db.dismissals.count()).toBe(1)
  })

  test('survives that the message is read again, under more names', async () => {
    const db = await filled()
    await dismissSign(db, late(await keyOf(db, ask)), settings, now)
    const ids = { gmail: 'msg-f:161', legacy: 'a1', header: '<a1@bakery.example>' }
    expect(await keepMail(db, account, { mail: [{ ...first, ids }] }, settings, now)).toBe(true)
    expect(await counting(db)).toEqual(['Can you  call me?'])
  })

  test('survives that the owner’s addresses are learned and all is kept anew', async () => {
    const db = await filled()
    await dismissSign(db, late(await keyOf(db, ask)), settings, now)
    const sentFrom = [`old@${client}`]
    await keepMail(db, account, { mail: [], sentFrom }, settings, now)
    expect(await counting(db)).not.toContain(ask)
  })

  test('tells of the same words of that client, in any case and spacing', async () => {
    const db = await filled()
    await dismissSign(db, late(await keyOf(db, 'Can you  call me?')), settings, now)
    const at = '2026-03-18T23:00:00Z'
    const again = message({ at, newText: 'can you call ME?' })
    const other = message({ at, newText: 'Can you call us?' })
    const elsewhere = message({ ...calm, at, newText: 'Can you call me?' })
    await keepMail(db, account, { mail: [again, other, elsewhere] }, settings, now)
    expect(await counting(db)).toEqual([ask, 'Can you call us?'])
    expect(await counting(db, 'calm.example')).toContain('Can you call me?')
    const words = async () => {
      const { dismissed } = await readClient(db, account, client, settings)
      return Object.fromEntries(dismissed.map(({ quote, detail }) => [quote, detail.alike]))
    }
    const own = await keyOf(db, 'Can you  call me?')
    expect(await words()).toEqual({ 'Can you  call me?': undefined, 'can you call ME?': [own] })
    await restoreSign(db, late(await keyOf(db, 'can you call ME?')), settings, now)
    expect(await words()).toEqual({ 'Can you  call me?': undefined })
    await restoreSign(db, late(own), settings, now)
    expect(await counting(db)).toHaveLength(4)
  })

  test('is forgotten with the mail of its time', async () => {
    const db = await filled()
    await dismissSign(db, late(await keyOf(db, ask)), settings, now)
    await forgetOldMail(db, { ...settings, keepMonths: 1 }, now + 40 * 86_400_000)
    expect(await db.dismissals.count()).toBe(0)
  })
})

describe('a type that is muted', () => {
  test('for one client counts for the others', async () => {
    const db = await filled()
    const mute = { type: 'after-hours', account, client } as const
    const before = await db.signals.toArray()
    await setMute(db, mute, true, settings, now)
    expect([await counting(db), await scoreOf(db)]).toEqual([[], 100])
    expect(await counting(db, 'calm.example')).toEqual([ask])
    await setMute(db, mute, false, settings, now)
    expect(await db.signals.toArray()).toEqual(before)
  })

  test('everywhere counts for nobody, new mail included', async () => {
    const db = await filled()
    const everywhere = { type: 'after-hours', account: '', client: '' } as const
    await setMute(db, everywhere, true, settings, now)
    const more = message({ at: '2026-03-18T23:00:00Z', newText: 'The second file.' })
    await keepMail(db, account, { mail: [more] }, settings, now)
    expect(await db.signals.count()).toBe(0)
    await setMute(db, everywhere, false, settings, now)
    expect(await db.signals.count()).toBe(4)
  })
})

describe('an own phrase', () => {
  const phrase = { type: 'scope-creep', words: 'Sunset' } as const

  test('is tried without any change, then counts, and stops counting', async () => {
    const db = await filled()
    const before = await db.signals.toArray()
    const trial = await tryStoredPhrase(db, phrase)
    expect(trial).toMatchObject({
      counts: 1,
      examples: [{ client: 'ana@calm.example', quote: 'Sunset is fine.', outcome: 'counts' }],
    })
    expect(await db.signals.toArray()).toEqual(before)
    await addPhrase(db, phrase, settings, now)
    expect(await counting(db, 'calm.example')).toContain('Sunset is fine.')
    const after = await tryStoredPhrase(db, phrase)
    expect(after).toMatchObject({ counts: 0, examples: [{ outcome: 'already' }] })
    await removePhrase(db, { ...phrase, words: 'sunset' }, settings, now)
    expect(await db.signals.toArray()).toEqual(before)
  })

  test('can be dismissed and muted like any other sign', async () => {
    const db = await filled()
    await addPhrase(db, phrase, settings, now)
    const sign = { message: await keyOf(db, 'Sunset is fine.'), type: phrase.type }
    await dismissSign(db, sign, settings, now)
    expect(await counting(db, 'calm.example')).toEqual([ask])
  })

  test('for a reminder is looked for in the owner’s mail', async () => {
    const db = await filled()
    const nudge = { type: 'payment-chase', words: 'kind nudge' } as const
    expect(await tryStoredPhrase(db, nudge)).toMatchObject({ counts: 1 })
    const asClients = await tryStoredPhrase(db, { ...nudge, type: 'urgency' })
    expect(asClients).toMatchObject({ counts: 0, examples: [{ outcome: 'other-side' }] })
    await addPhrase(db, nudge, settings, now)
    const { signals } = await readClient(db, account, client, settings)
    expect(signals.find(({ type }) => type === 'payment-chase')?.detail).toEqual({ ordinal: 1 })
  })
})
