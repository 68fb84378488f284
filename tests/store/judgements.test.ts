import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, test } from 'vitest'
import { nothingJudged } from '../../lib/clients/judgement'
import { composeReply, replyText } from '../../lib/replies/compose-reply'
import { en } from '../../lib/replies/templates/replies-en'
import { Database } from '../../lib/store/database'
import { forgetOldMail } from '../../lib/store/forget'
import { judge, keepPutReply } from '../../lib/store/judgements'
import { keepMail } from '../../lib/store/keep-mail'
import { panelView } from '../../lib/store/panel-view'
import { scoreChanges } from '../../lib/store/score-changes'
import { shownClients } from '../../lib/store/shown-clients'
import { sayNotClient } from '../../lib/store/verdicts'
import { message } from '../mail/messages'
import { fullFacts } from '../replies/facts'
import { account, freshDatabase, now, settings, version1 } from './store'

const client = 'bakery.example'
const thread = { legacy: '1f4' }
const extra = 'Could you throw in a poster for free?'
const mail = [
  message({ at: '2026-03-10T10:00:00Z', newText: 'Please start with the website.', thread }),
  message({ from: account, at: '2026-03-10T12:00:00Z', newText: 'My quote is £900.', thread }),
  message({ at: '2026-03-11T10:00:00Z', newText: extra, thread }),
  message({ from: account, at: '2026-03-11T12:00:00Z', newText: 'Here is the draft.', thread }),
  message({ at: '2026-03-12T23:00:00Z', newText: extra, thread }),
]

async function filled(): Promise<Database> {
  const db = freshDatabase()
  await keepMail(db, account, { mail }, settings, now)
  return db
}

const summary = async (db: Database) => db.clients.get([account, client])

describe('the owner’s word on a client', () => {
  test('an answer changes the next step and stands in the summary', async () => {
    const db = await filled()
    expect((await summary(db))?.health.nextStep).not.toBe('none')
    await judge(db, account, client, { answers: { budget: 'no' } }, settings, now)
    const judged = await summary(db)
    expect(judged?.health.nextStep).toBe('none')
    expect(judged?.health.questions[0]).toMatchObject({ question: 'budget', own: 'no' })
  })

  test('what is said later leaves what was said before', async () => {
    const db = await filled()
    const note = { text: 'Worth it', until: now + 1 }
    await judge(db, account, client, { note }, settings, now)
    await judge(db, account, client, { zone: 'America/New_York' }, settings, now)
    expect((await summary(db))?.judgement).toEqual({
      ...nothingJudged,
      note,
      zone: 'America/New_York',
    })
    await judge(db, account, client, { note: null, zone: null }, settings, now)
    expect((await summary(db))?.judgement).toEqual(nothingJudged)
  })

  test('the client’s zone excuses what came in its daytime', async () => {
    const db = await filled()
    const late = () => db.signals.filter(({ type }) => type === 'after-hours').toArray()
    expect((await late()).map(({ detail }) => detail.theirDay)).toEqual([undefined])
    await judge(db, account, client, { zone: 'America/Los_Angeles' }, settings, now)
    expect((await late()).map(({ detail }) => detail.theirDay)).toEqual([true])
  })

  test.each(['resting', 'ended'] as const)(
    'who is %s leaves the list, not the record',
    async (standing) => {
      const db = await filled()
      expect(await shownClients(db)).toHaveLength(1)
      await judge(db, account, client, { standing }, settings, now)
      expect(await shownClients(db)).toEqual([])
      const view = await panelView(db, { account, thread }, settings, now)
      expect(view).toMatchObject({ state: 'client', client: { id: client } })
      await judge(db, account, client, { standing: 'active' }, settings, now)
      expect(await shownClients(db)).toHaveLength(1)
    },
  )
})

describe('replies that were put in', () => {
  const text = replyText(composeReply(en, 'extra-work', 'neutral', fullFacts))
  const reply = { thread, situation: 'extra-work' as const, text, at: now - 7_200_000 }

  test('are a step once they were sent, and what followed is told', async () => {
    const db = await filled()
    await keepPutReply(db, account, reply)
    const sent = message({
      from: account,
      at: new Date(now - 3_600_000).toISOString(),
      newText: text,
      thread,
    })
    await keepMail(db, account, { mail: [sent] }, settings, now)
    expect((await summary(db))?.health.followed[0]).toMatchObject({
      taken: { step: 'boundary', reply: 'extra-work' },
      outcome: 'early',
    })
  })

  test('into a thread of nobody known are not kept', async () => {
    const db = await filled()
    await keepPutReply(db, account, { ...reply, thread: { legacy: 'fff' } })
    expect(await db.putReplies.count()).toBe(0)
  })

  test('go with the mail, by age and by the owner’s word', async () => {
    const db = await filled()
    await keepPutReply(db, account, reply)
    await judge(db, account, client, { standing: 'resting' }, settings, now)
    await sayNotClient(db, account, client)
    expect([await db.putReplies.count(), await db.judgements.count()]).toEqual([0, 0])
    const old = await filled()
    await keepPutReply(old, account, { ...reply, at: now - 400 * 86_400_000 })
    await forgetOldMail(old, settings, now)
    expect(await old.putReplies.count()).toBe(0)
  })
})

describe('scores under other settings', () => {
  test('stand beside those of today, and nothing is changed', async () => {
    const db = await filled()
    const before = await db.clients.toArray()
    const doubled = { ...settings, emphasis: { 'scope-creep': 2 } }
    const [change] = await scoreChanges(db, settings, doubled, now)
    expect(change).toMatchObject({ name: 'mina@bakery.example', before: before[0]?.health.score })
    expect(Number(change?.after)).toBeLessThan(Number(change?.before))
    expect(await db.clients.toArray()).toEqual(before)
    const renamed = { ...settings, ownerName: 'Jo' }
    for (const passed of [0, 59 * 60_000, 40 * 86_400_000]) {
      expect(await scoreChanges(db, settings, renamed, now + passed)).toEqual([])
    }
  })
})

test('a database of before opens with no judgements, to be computed anew', async () => {
  const name = 'before-judgements'
  const old = new Dexie(name)
  old.version(1).stores(version1)
  const health = { score: 80, band: 'healthy', nextStep: 'none' }
  await old.table('clients').add({ account, id: client, role: 'client', health, computedAt: now })
  old.close()
  const db = new Database(name)
  expect(await shownClients(db)).toMatchObject([
    {
      health: { ...health, because: [], ledger: [] },
      judgement: nothingJudged,
      costs: [],
      computedAt: 0,
    },
  ])
})
