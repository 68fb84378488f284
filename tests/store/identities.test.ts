import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clientOf, partsOf } from '../../lib/clients/identity'
import {
  type IdentityChange,
  merging,
  puttingTogether,
  renaming,
  splitting,
  takingApart,
} from '../../lib/clients/identity-change'
import { readerModel } from '../../lib/reader/model'
import type { Database } from '../../lib/store/database'
import { forgetOldMail } from '../../lib/store/forget'
import { identify, identitiesOf } from '../../lib/store/identities'
import { judge, keepPutReply } from '../../lib/store/judgements'
import { keepMail } from '../../lib/store/keep-mail'
import { dismissSign, setMute } from '../../lib/store/owner-says'
import { readClient } from '../../lib/store/read-client'
import { readSaid } from '../../lib/store/read-said'
import { keepReading } from '../../lib/store/reader-queue'
import { recomputeAll } from '../../lib/store/recompute'
import { markSeen } from '../../lib/store/seen'
import { rule, sayNotClient } from '../../lib/store/verdicts'
import { message } from '../mail/messages'
import { account, freshDatabase, now, settings } from './store'

const people = [
  'mina@bakery.example',
  'jun@bakery.example',
  'ana@calm.example',
  'zoe@gmail.com',
] as const
const late = '2026-03-16T23:00:00Z'
/** Of each: a late mail whose words others say too, one of their own, and an answer of the owner. */
const mail = people.flatMap((from, who) => [
  message({ from, at: late, newText: 'Can you call me?', thread: { legacy: `a${who}` } }),
  message({ from, at: '2026-03-17T23:00:00Z', newText: `The text of ${from}.` }),
  message({ from: account, to: [from], thread: { legacy: `a${who}` } }),
])

async function filled(): Promise<Database> {
  const db = freshDatabase()
  await keepMail(db, account, { mail }, settings, now)
  return db
}

const say = (db: Database, changes: readonly IdentityChange[]) =>
  identify(db, account, changes, settings, now)

/** Everything stored; summaries by what they tell, words by where they stand. */
async function all(db: Database) {
  const clients = await db.clients.toArray()
  return {
    messages: await db.messages.toArray(),
    signals: await db.signals.toArray(),
    clients: clients.map(({ id, name, messages, health: { score, ledger }, judgement }) => ({
      id,
      name,
      messages,
      score,
      ledger,
      judgement,
    })),
    dismissals: await db.dismissals.toArray(),
    mutes: await db.mutes.toArray(),
    verdicts: await db.verdicts.toArray(),
    judgements: await db.judgements.toArray(),
    putReplies: await db.putReplies.toArray(),
    readings: await db.readings.toArray(),
    readerQueue: await db.readerQueue.toArray(),
    identities: await db.identities.toArray(),
    glances: await db.glances.toArray(),
    seen: await db.seen.toArray(),
    talks: await db.talks.toArray(),
  }
}

/** What is held of the mail alone, whatever keys and order it was kept in. */
async function held(db: Database) {
  const rows = await db.messages.toArray()
  const names = new Map(rows.map(({ key, idKeys }) => [String(key), idKeys[0] ?? '']))
  const signals = await db.signals.toArray()
  return {
    messages: rows.map(({ idKeys: [name], client }) => `${name} ${client}`).sort(),
    signals: signals
      .map(({ message: key, type, client }) => `${names.get(key)} ${type} ${client}`)
      .sort(),
    queue: (await db.readerQueue.toArray())
      .map(({ message: key, client }) => `${names.get(String(key))} ${client}`)
      .sort(),
    clients: (await db.clients.toArray())
      .map(({ id, name, messages, health: { score } }) => `${id} ${name} ${messages} ${score}`)
      .sort(),
  }
}

/** The owner's words on three clients: a sign, a kind of sign, a note, a zone, a reply, and what was read. */
async function saySomething(db: Database): Promise<void> {
  const mine = await db.messages.where({ account, client: 'calm.example' }).first()
  await dismissSign(db, { message: String(mine?.key), type: 'after-hours' }, settings, now)
  const mute = { account, client: 'zoe@gmail.com', type: 'urgency' } as const
  await setMute(db, mute, true, settings, now)
  const note = { text: 'Worth it', until: now + 1 }
  await judge(db, account, 'calm.example', { note, answers: { budget: 'no' } }, settings, now)
  await judge(db, account, 'bakery.example', { answers: { budget: 'yes' } }, settings, now)
  const reply = { situation: 'talk-over', text: 'Shall we talk?', at: now } as const
  await keepPutReply(db, account, { ...reply, thread: { legacy: 'a2' } })
  const reading = { model: readerModel.version, signs: [], clientProbability: 0.9 }
  const verdicts = [{ ...reading, message: String(mine?.key) }]
  await keepReading(db, { account, client: 'calm.example', verdicts }, [], settings, now)
  // What was read counts by now, as it does once anything is computed anew.
  await recomputeAll(db, settings, now)
  await markSeen(db)
}

const deed = fc.record({
  kind: fc.constantFrom('merge', 'split', 'apart', 'together', 'rename'),
  a: fc.nat(9),
  b: fc.nat(9),
})

async function changesFor(
  db: Database,
  { kind, a, b }: { kind: string; a: number; b: number },
): Promise<IdentityChange[]> {
  const ids = (await db.clients.toArray()).map(({ id }) => id)
  const identities = await identitiesOf(db, account)
  const pick = (n: number) => ids[n % ids.length] ?? ''
  if (kind === 'merge') return merging(pick(a), [pick(b)])
  if (kind === 'split') return splitting(partsOf(pick(a), identities))
  if (kind === 'apart') return pick(a).includes('@') ? [] : takingApart(pick(a), identities)
  if (kind === 'together') return puttingTogether(pick(a), ids, identities)
  return renaming(pick(a), `Name ${b}`)
}

const dismissedKeys = async (db: Database) =>
  (await db.signals.toArray()).filter(({ dismissed }) => dismissed).map(({ message: key }) => key)

test('mail and words go together, and apart again as they were', async () => {
  const db = await filled()
  await saySomething(db)
  const before = await all(db)
  const undo = await say(db, merging('bakery.example', ['calm.example', 'zoe@gmail.com']))
  expect(await db.clients.toCollection().primaryKeys()).toEqual([[account, 'bakery.example']])
  const client = await readClient(db, account, 'bakery.example', settings)
  expect(client.mail).toHaveLength(12)
  expect(client.said.put).toHaveLength(1)
  expect(client.said.judgement).toMatchObject({
    answers: { budget: 'yes' },
    note: { text: 'Worth it' },
  })
  expect(await db.readings.toArray()).toMatchObject([{ client: 'bakery.example' }])
  expect(await db.readerQueue.where({ account, client: 'bakery.example' }).count()).toBe(11)
  // What was said of one mail's words now holds for the others who say the same.
  expect(client.dismissed).toHaveLength(4)
  await say(db, undo)
  expect(await all(db)).toEqual(before)
})

test('whatever the owner says of who is who, undo gives back exactly what was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 4 }), deed, async (deeds, last) => {
      const db = await filled()
      await saySomething(db)
      for (const one of deeds) await say(db, await changesFor(db, one))
      const before = await all(db)
      await say(db, await say(db, await changesFor(db, last)))
      const after = await all(db)
      // A word on a mail stays with the mail where that tells it as well.
      expect({ ...after, dismissals: [], putReplies: [] }).toEqual({
        ...before,
        dismissals: [],
        putReplies: [],
      })
      expect(after.dismissals).toHaveLength(before.dismissals.length)
      expect(after.putReplies).toHaveLength(before.putReplies.length)
    }),
    { numRuns: 15 },
  )
}, 60_000)

test('words before the mail or after it: the same is held, once, and read again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 4 }), async (deeds) => {
      const after = await filled()
      const said: IdentityChange[] = []
      for (const one of deeds) {
        const changes = await changesFor(after, one)
        said.push(...changes)
        await say(after, changes)
      }
      const before = freshDatabase()
      await say(before, said)
      const read = { mail, exchanging: people }
      await keepMail(before, account, read, settings, now)
      expect(await held(before)).toEqual(await held(after))
      const once = await all(after)
      await keepMail(after, account, read, settings, now)
      expect(await all(after)).toEqual(once)
    }),
    { numRuns: 15 },
  )
}, 60_000)

test('what was dismissed of one person stays so when people of a firm are one client and apart again', async () => {
  const db = await filled()
  await say(db, takingApart('bakery.example', await identitiesOf(db, account)))
  const [sign] = await db.signals.where({ account, client: 'mina@bakery.example' }).toArray()
  if (!sign) throw new Error('no sign')
  await dismissSign(db, sign, settings, now)
  const ids = (await db.clients.toArray()).map(({ id }) => id)
  await say(db, puttingTogether('mina@bakery.example', ids, await identitiesOf(db, account)))
  await say(db, splitting(partsOf('bakery.example', await identitiesOf(db, account))))
  expect(await dismissedKeys(db)).toContain(sign.message)
})

test('what was dismissed by itself stays dismissed, whatever is said of who is who', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 5 }), fc.nat(20), async (deeds, which) => {
      const db = await filled()
      const dismissed: string[] = []
      for (const one of deeds) {
        const signals = await db.signals.toArray()
        const sign = signals.filter((row) => !row.dismissed)[which % signals.length]
        if (sign) {
          await dismissSign(db, sign, settings, now)
          dismissed.push(sign.message)
        }
        await say(db, await changesFor(db, one))
        expect(await dismissedKeys(db)).toEqual(expect.arrayContaining(dismissed))
      }
    }),
    { numRuns: 15 },
  )
}, 60_000)

test('mail that comes goes to the client that its sender counts as', async () => {
  const db = await filled()
  await say(db, merging('bakery.example', ['zoe@gmail.com']))
  await say(db, takingApart('calm.example', await identitiesOf(db, account)))
  const more = [
    message({ from: 'zoe@gmail.com' }),
    message({ from: 'ana@calm.example' }),
    message({ from: account, to: ['leo@calm.example'] }),
    message({ from: 'leo@calm.example' }),
  ]
  await keepMail(db, account, { mail: more }, settings, now)
  const rows = await db.clients.toArray()
  expect(rows.map(({ id, messages }) => [id, messages])).toEqual([
    ['ana@calm.example', 4],
    ['bakery.example', 10],
    ['leo@calm.example', 2],
  ])
  expect(rows[1]?.people.map(({ address }) => address)).toContain('zoe@gmail.com')
})

test('a name stands until it is taken back', async () => {
  const db = await filled()
  const nameOf = async () => (await db.clients.get([account, 'calm.example']))?.name
  const undo = await say(db, renaming('calm.example', 'Calm Tea'))
  expect(await nameOf()).toBe('Calm Tea')
  await keepMail(db, account, { mail: [message({ from: 'ana@calm.example' })] }, settings, now)
  expect(await nameOf()).toBe('Calm Tea')
  await say(db, undo)
  expect(await nameOf()).toBe('ana@calm.example')
})

test('what is taken back of several that are one shows through from none', async () => {
  const db = await filled()
  await saySomething(db)
  await say(db, merging('bakery.example', ['calm.example']))
  const change = { note: null, answers: { budget: null } } as const
  await judge(db, account, 'bakery.example', change, settings, now)
  const { judgement } = (await db.clients.get([account, 'bakery.example'])) ?? {}
  expect(judgement).toEqual({ answers: {}, standing: 'active' })
})

test('no client, and a client again: the parts of it come back too', async () => {
  const db = await filled()
  await saySomething(db)
  await say(db, merging('bakery.example', ['calm.example']))
  const before = await held(db)
  const taken = await sayNotClient(db, account, 'bakery.example')
  expect(await db.judgements.count()).toBe(0)
  await keepMail(db, account, { mail, exchanging: people }, settings, now)
  expect((await db.messages.toArray()).map(({ client }) => client)).not.toContain('calm.example')
  await rule(db, account, 'bakery.example', 'client', taken, settings, now)
  const { queue: _, ...after } = await held(db)
  expect({ ...after, queue: before.queue }).toEqual(before)
})

test('a muted kind, a rest and a zone of a firm hold for its people', async () => {
  const db = await filled()
  const mute = { account, client: 'bakery.example', type: 'after-hours' } as const
  await setMute(db, mute, true, settings, now)
  await judge(db, account, 'bakery.example', { standing: 'resting' }, settings, now)
  await say(db, takingApart('bakery.example', await identitiesOf(db, account)))
  const mina = await readClient(db, account, 'mina@bakery.example', settings)
  expect([mina.signals, mina.said.judgement.standing]).toEqual([[], 'resting'])
  await judge(db, account, 'mina@bakery.example', { standing: 'active' }, settings, now)
  const standings = (await db.clients.toArray()).map(({ id, judgement }) => [
    id,
    judgement.standing,
  ])
  expect(standings).toContainEqual(['mina@bakery.example', 'active'])
  expect(standings).toContainEqual(['jun@bakery.example', 'resting'])
  await setMute(db, mute, false, settings, now)
  expect((await readClient(db, account, 'jun@bakery.example', settings)).signals).toHaveLength(2)
})

test('words outlive no mail, those of parts and of firms neither', async () => {
  const db = await filled()
  await saySomething(db)
  await say(db, merging('zoe@gmail.com', ['calm.example']))
  await say(db, takingApart('bakery.example', await identitiesOf(db, account)))
  await forgetOldMail(db, { ...settings, keepMonths: 1 }, now + 60 * 86_400_000)
  expect(await db.messages.count()).toBe(0)
  expect(await db.clients.count()).toBe(0)
  expect(await db.judgements.count()).toBe(0)
  expect(await db.putReplies.count()).toBe(0)
  expect([await db.seen.count(), await db.glances.count(), await db.talks.count()]).toEqual([
    0, 0, 0,
  ])
})

test('another account’s people stay who they are', async () => {
  const db = await filled()
  const other = 'bo@other.example'
  const theirs = mail.map((one) => ({ ...one, account: other }))
  await keepMail(db, other, { mail: theirs, sentFrom: [account] }, settings, now)
  const before = await db.clients.where({ account: other }).toArray()
  await say(db, merging('bakery.example', ['calm.example']))
  expect(await db.clients.where({ account: other }).toArray()).toEqual(before)
  expect(clientOf('ana@calm.example', await identitiesOf(db, other))).toBe('calm.example')
})

test('the settings list each word on who is who, and taking it back brings back what was', async () => {
  const db = await filled()
  const before = await all(db)
  await say(db, merging('bakery.example', ['calm.example']))
  const { identities } = await readSaid(db)
  expect(identities).toMatchObject([{ client: 'calm.example', partOf: 'bakery.example' }])
  await say(db, [{ client: 'calm.example', partOf: null }])
  expect((await readSaid(db)).identities).toEqual([])
  expect(await all(db)).toEqual(before)
})

test('that somebody is part of their own firm goes without saying', async () => {
  const db = await filled()
  await say(db, [
    { client: 'mina@bakery.example', partOf: 'bakery.example' },
    { client: 'ana@calm.example', partOf: 'm.example' },
  ])
  const { identities } = await readSaid(db)
  expect(identities.map(({ client }) => client)).toEqual(['ana@calm.example'])
})
