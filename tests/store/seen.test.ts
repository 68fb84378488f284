import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { glanceOf } from '../../lib/clients/client-glance'
import type { Band } from '../../lib/health/health'
import { keepMail } from '../../lib/store/keep-mail'
import { markSeen, newlyNeedy } from '../../lib/store/seen'
import { sayNotClient } from '../../lib/store/verdicts'
import { message } from '../mail/messages'
import { account, freshDatabase, now, settings } from './store'

const id = 'bakery.example'
const mail = [message(), message({ from: account })]

async function withClient() {
  const db = freshDatabase()
  await keepMail(db, account, { mail }, settings, now)
  const stands = (band: Band) => db.glances.update([account, id], { band })
  return { db, stands }
}

test('what lists show follows each summary, and goes with it', async () => {
  const { db } = await withClient()
  const rows = await db.clients.toArray()
  expect(rows).toHaveLength(1)
  expect(await db.glances.toArray()).toEqual(rows.map(glanceOf))
  await sayNotClient(db, account, id)
  expect(await db.glances.count()).toBe(0)
})

test('who needs attention is news until seen, and again once it got worse', async () => {
  const { db, stands } = await withClient()
  expect(await newlyNeedy(db)).toEqual([])
  await stands('strained')
  expect(await newlyNeedy(db)).toEqual(['strained'])
  await markSeen(db)
  expect(await newlyNeedy(db)).toEqual([])
  await stands('critical')
  expect(await newlyNeedy(db)).toEqual(['critical'])
  await markSeen(db, { account, client: id })
  expect(await newlyNeedy(db)).toEqual([])
})

test('who got better in between is news when it gets worse again, though nobody looked', async () => {
  const { db, stands } = await withClient()
  await stands('strained')
  await markSeen(db)
  await stands('watch')
  expect(await newlyNeedy(db)).toEqual([])
  await stands('strained')
  expect(await newlyNeedy(db)).toEqual(['strained'])
})

test('who rests or has ended is no news, nor is anybody else than a client', async () => {
  const { db, stands } = await withClient()
  await stands('critical')
  await db.glances.update([account, id], { standing: 'resting' })
  expect(await newlyNeedy(db)).toEqual([])
  await db.glances.update([account, id], { standing: 'active', role: 'supplier' })
  expect(await newlyNeedy(db)).toEqual([])
})

test('to look at one leaves the others news', async () => {
  const { db, stands } = await withClient()
  await keepMail(
    db,
    account,
    {
      mail: [
        message({ from: 'jo@mill.example' }),
        message({ from: account, to: ['jo@mill.example'] }),
      ],
    },
    settings,
    now,
  )
  await stands('strained')
  await db.glances.update([account, 'mill.example'], { band: 'critical' })
  await markSeen(db, { account, client: id })
  expect(await newlyNeedy(db)).toEqual(['critical'])
})
