import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { keepImported } from '../../lib/store/import-mail'
import { keepMail } from '../../lib/store/keep-mail'
import { message } from '../mail/messages'
import { account, freshDatabase, now, settings } from './store'

const mail = [
  message({ ids: { gmail: 'msg-f:11', header: '<1@bakery.example>' } }),
  message({ from: account, ids: { header: '<2@jo-design.example>' } }),
  message({ from: 'news@list.example', automatic: 'list' }),
  message({ from: 'ana@calm.example' }),
]

test('an export is kept as Gmail’s mail is, and told of', async () => {
  const db = freshDatabase()
  const tally = await keepImported(db, account, { mail }, settings, now)
  expect(tally).toEqual({ kept: 2, known: 0, passed: { newsletter: 1, 'one-way': 1 } })
  const read = freshDatabase()
  await keepMail(read, account, { mail }, settings, now)
  for (const table of ['messages', 'signals', 'skipped', 'clients', 'readerQueue']) {
    expect(await db.table(table).toArray(), table).toEqual(await read.table(table).toArray())
  }
})

test('what was seen in Gmail before is known by any of its names and kept once', async () => {
  const db = freshDatabase()
  const seen = mail.map(({ ids: { header: _, ...ids }, ...one }) => ({ ...one, ids }))
  const [first] = seen
  if (first) await keepMail(db, account, { mail: [first, ...mail.slice(1)] }, settings, now)
  const tally = await keepImported(db, account, { mail }, settings, now)
  expect(tally).toMatchObject({ kept: 0, known: 2 })
  expect(await db.messages.count()).toBe(2)
  expect((await db.messages.toArray())[0]?.ids).toEqual({
    gmail: 'msg-f:11',
    header: '<1@bakery.example>',
  })
})

test('one direction is enough for whom the rest of the export shows in exchange', async () => {
  const db = freshDatabase()
  const read = { mail: mail.slice(3), exchanging: ['ana@calm.example'] }
  expect(await keepImported(db, account, read, settings, now)).toMatchObject({ kept: 1 })
})
