import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../lib/store/database'
import { judge, keepPutReply } from '../../lib/store/judgements'
import { keepMail } from '../../lib/store/keep-mail'
import { dismissSign } from '../../lib/store/owner-says'
import { panelView } from '../../lib/store/panel-view'
import { rule, sayNotClient } from '../../lib/store/verdicts'
import { message } from '../mail/messages'
import { account, freshDatabase, now, settings } from './store'

const client = 'bakery.example'
const thread = { legacy: '1f4' }
const mail = [
  message({ at: '2026-03-16T23:00:00Z', newText: 'Can you call me?', thread }),
  message({ at: '2026-03-17T23:00:00Z', newText: 'Are you there?' }),
  message({ from: account, thread }),
]

async function filled(): Promise<Database> {
  const db = freshDatabase()
  await keepMail(db, account, { mail }, settings, now)
  return db
}

const all = async (db: Database) => ({
  messages: (await db.messages.toArray()).map(({ key, ...row }) => row),
  signals: (await db.signals.toArray()).map(({ message: _, ...row }) => row),
  clients: (await db.clients.toArray()).map(({ id, health: { score, nextStep, causes } }) => [
    id,
    { score, nextStep, causes },
  ]),
  dismissals: await db.dismissals.toArray(),
  judgements: await db.judgements.toArray(),
  putReplies: await db.putReplies.toArray(),
  skipped: await db.skipped.toArray(),
})

/** A sign is no problem, a note, an answer, and a reply that was put in. */
async function saySomething(db: Database): Promise<void> {
  const [signal] = await db.signals.toArray()
  if (signal) await dismissSign(db, signal, settings, now)
  const note = { text: 'Worth it', until: now + 1 }
  await judge(db, account, client, { note, answers: { budget: 'no' } }, settings, now)
  await keepPutReply(db, account, {
    thread,
    situation: 'talk-over',
    text: 'Shall we talk?',
    at: now,
  })
}

const nothingSaid = { dismissals: [], judgements: [], putReplies: [] }

describe('no client', () => {
  test('leaves nothing in the store but that fact', async () => {
    const db = await filled()
    await saySomething(db)
    await sayNotClient(db, account, client)
    const { skipped, ...others } = await all(db)
    expect(others).toEqual({ messages: [], signals: [], clients: [], ...nothingSaid })
    expect(skipped).toHaveLength(3)
    expect(JSON.stringify(skipped)).not.toMatch(/call me|mina/)
    expect(await db.verdicts.toArray()).toEqual([{ account, client, verdict: 'not-a-client' }])
    expect(await panelView(db, { account, thread }, settings, now)).toEqual({
      state: 'not-a-client',
      reason: 'owner-said',
      person: { account, client },
    })
  })

  test('stays so when the mail is read again', async () => {
    const db = await filled()
    await sayNotClient(db, account, client)
    const before = await all(db)
    const read = { mail, exchanging: [client] }
    expect(await keepMail(db, account, read, settings, now)).toBe(false)
    expect(await all(db)).toEqual(before)
  })

  test('comes back with everything that was taken out', async () => {
    const db = await filled()
    await saySomething(db)
    const before = await all(db)
    expect(before.judgements).toMatchObject([{ note: { text: 'Worth it' } }])
    expect(before.putReplies).toHaveLength(1)
    const taken = await sayNotClient(db, account, client)
    await rule(db, account, client, 'client', structuredClone(taken), settings, now)
    expect(await all(db)).toEqual(before)
  })

  test('taken back is not said: what the owner said before holds', async () => {
    const db = await filled()
    await saySomething(db)
    const before = await all(db)
    const undone = await sayNotClient(db, account, client)
    await rule(db, account, client, undefined, undone, settings, now)
    expect([await all(db), await db.verdicts.count()]).toEqual([before, 0])
    await rule(db, account, client, 'client', undefined, settings, now)
    const again = await sayNotClient(db, account, client)
    await rule(db, account, client, 'client', again, settings, now)
    expect(await db.verdicts.toArray()).toEqual([{ account, client, verdict: 'client' }])
  })

  test('comes back from the mail itself where nothing is at hand any more', async () => {
    const db = await filled()
    const before = await all(db)
    await sayNotClient(db, account, client)
    await rule(db, account, client, 'client', undefined, settings, now)
    expect(await db.skipped.count()).toBe(0)
    await keepMail(db, account, { mail }, settings, now)
    expect(await all(db)).toEqual(before)
  })

  test('is one account’s alone', async () => {
    const db = await filled()
    const other = 'bo@jo-design.example'
    const theirs = mail.map((one) => ({ ...one, account: other }))
    await keepMail(db, other, { mail: theirs, sentFrom: [account] }, settings, now)
    await sayNotClient(db, account, client)
    expect(await db.clients.toCollection().primaryKeys()).toEqual([[other, client]])
  })
})

describe('a client', () => {
  const oneWay = message({ from: 'ana@calm.example', thread })

  test('by the owner’s word needs no mail in both directions', async () => {
    const db = freshDatabase()
    await keepMail(db, account, { mail: [oneWay] }, settings, now)
    expect(await db.skipped.count()).toBe(1)
    await rule(db, account, 'calm.example', 'client', undefined, settings, now)
    await keepMail(db, account, { mail: [oneWay] }, settings, now)
    expect(await db.clients.toCollection().primaryKeys()).toEqual([[account, 'calm.example']])
    expect(await db.skipped.count()).toBe(0)
  })

  test('is one at once, with the mail that is kept of them already', async () => {
    const db = freshDatabase()
    const talk = [
      message({ from: 'ana@calm.example', newText: 'Please find attached our invoice 12.' }),
      message({ from: 'ana@calm.example', newText: 'Your invoice 12 is overdue, please pay.' }),
      message({ from: account, to: ['ana@calm.example'], newText: 'I paid your invoice 12.' }),
    ]
    await keepMail(db, account, { mail: talk }, settings, now)
    const roleOf = async () => (await db.clients.get([account, 'calm.example']))?.role
    const told = await roleOf()
    expect(told).not.toBe('client')
    await rule(db, account, 'calm.example', 'client', undefined, settings, now)
    expect(await roleOf()).toBe('client')
    await rule(db, account, 'calm.example', undefined, undefined, settings, now)
    expect(await roleOf()).toBe(told)
  })

  test('may be whoever looked like a colleague or a list, but no machine', async () => {
    const db = freshDatabase()
    await rule(db, account, 'calm.example', 'client', undefined, settings, now)
    await rule(db, account, 'jo-design.example', 'client', undefined, settings, now)
    const others = [
      message({ from: 'ana@calm.example', automatic: 'list' }),
      message({ from: 'boss@jo-design.example' }),
      message({ from: 'no-reply@calm.example' }),
    ]
    await keepMail(db, account, { mail: others }, settings, now)
    expect((await db.messages.toArray()).map(({ from }) => from.address)).toEqual([
      'ana@calm.example',
      'boss@jo-design.example',
    ])
    expect(await db.skipped.toArray()).toMatchObject([{ reason: 'automatic' }])
  })
})
