import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { renaming } from '../../lib/clients/identity-change'
import { composeReply, replyText } from '../../lib/replies/compose-reply'
import { en } from '../../lib/replies/templates/replies-en'
import { Database } from '../../lib/store/database'
import { identify } from '../../lib/store/identities'
import { keepMail } from '../../lib/store/keep-mail'
import { nextWork } from '../../lib/store/reader-queue'
import { refreshSummaries } from '../../lib/store/recompute'
import { shownClients } from '../../lib/store/shown-clients'
import { message } from '../mail/messages'
import { account, freshDatabase, now, settings, version1, version2 } from './store'

/** A database of version 1 with mail, signs and words of the owner in it. */
async function oldDatabase(name: string): Promise<Record<string, unknown[]>> {
  const source = freshDatabase()
  const mail = [
    message({ at: '2026-03-10T23:00:00Z', newText: 'Could you send it tonight?' }),
    message({ from: account }),
    message({ from: 'news@list.example', automatic: 'list' }),
  ]
  await keepMail(source, account, { mail }, settings, now)
  await source.phrases.put({ type: 'urgency', words: 'on the double' })
  await source.verdicts.put({ account, client: 'x.example', verdict: 'not-a-client' })
  const old = new Dexie(name)
  old.version(1).stores(version1)
  const rows: Record<string, unknown[]> = {}
  for (const table of Object.keys(version1)) {
    rows[table] = await source.table(table).toArray()
    await old.table(table).bulkAdd(rows[table])
  }
  old.close()
  return rows
}

test('a database of version 1 opens with all that was in it, and its mail is queued to be read', async () => {
  const rows = await oldDatabase('of-version-1')
  const db = new Database('of-version-1')
  const { clients, ...others } = rows
  for (const [table, before] of Object.entries(others)) {
    expect(await db.table(table).toArray(), table).toEqual(before)
  }
  // Summaries are told anew from the mail: what is shown of them until then is in judgements.test.ts.
  expect(await db.clients.toCollection().primaryKeys()).toEqual([[account, 'bakery.example']])
  expect(clients).toHaveLength(1)
  expect(rows.messages).toHaveLength(2)
  expect(await db.readings.count()).toBe(0)
  expect((await db.readerQueue.toArray()).map(({ message, client }) => [message, client])).toEqual([
    [1, 'bakery.example'],
    [2, 'bakery.example'],
  ])
  expect(await nextWork(db, settings, { open: [] })).toMatchObject({ wanted: '1' })
})

test('a summary of before replies had tones still offers them, until it is computed anew', async () => {
  const source = freshDatabase()
  const mail = [message({ at: '2026-03-10T23:00:00Z' }), message({ from: account })]
  await keepMail(source, account, { mail }, settings, now)
  const [row] = await source.clients.toArray()
  const old = new Dexie('of-version-2')
  old.version(1).stores(version1)
  old.version(2).stores(version2)
  const toneless = row?.replies.map(({ tone: _, ...reply }) => reply)
  await old.table('clients').add({ ...row, replies: toneless })
  old.close()
  const db = new Database('of-version-2')
  const [client] = await shownClients(db)
  expect(client?.replies).toHaveLength(3)
  for (const reply of client?.replies ?? []) {
    expect(replyText(composeReply(en, reply.situation, reply.tone, reply.facts))).toMatch(
      /^(?:Hi|Hello)/,
    )
  }
  expect(await refreshSummaries(db, settings, now)).toBe(true)
  expect(await db.ownTemplates.toArray()).toEqual([])
})

test('a database of version 1 takes the owner’s word on who is who', async () => {
  await oldDatabase('of-version-1-named')
  const db = new Database('of-version-1-named')
  expect(await db.identities.count()).toBe(0)
  await identify(db, account, renaming('bakery.example', 'The bakery'), settings, now)
  expect((await db.clients.toArray()).map(({ name }) => name)).toEqual(['The bakery'])
})
