import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { judge } from '../../lib/store/judgements'
import { keepMail } from '../../lib/store/keep-mail'
import { ownerAddresses } from '../../lib/store/owner-addresses'
import { message } from '../mail/messages'
import { account, freshDatabase, now, settings } from './store'

const alias = 'hello@sora-design.example'

test('mail sent from an alias, taken for a client’s before, becomes the owner’s', async () => {
  const db = freshDatabase()
  const mail = [
    message({ at: '2026-03-09T10:00:00Z', newText: 'Could you send the plan?' }),
    message({ from: `Jo Han <${account}>`, at: '2026-03-09T11:00:00Z' }),
    message({ from: `Jo Han <${alias}>`, to: ['mina@bakery.example'], at: '2026-03-10T23:00:00Z' }),
    message({ from: `Jo Han <${account}>`, to: [alias], at: '2026-03-11T09:00:00Z' }),
  ]
  await keepMail(db, account, { mail }, settings, now)
  expect(await db.clients.where({ account, id: 'sora-design.example' }).count()).toBe(1)
  await judge(db, account, 'sora-design.example', { standing: 'ended' }, settings, now)

  expect(await keepMail(db, account, { mail: [], sentFrom: [alias] }, settings, now)).toBe(true)
  expect(await db.judgements.count()).toBe(0)
  expect(await ownerAddresses(db, account)).toEqual(new Set([account, alias]))
  expect(await db.clients.where({ account, id: 'sora-design.example' }).count()).toBe(0)
  const rows = await db.messages.where({ account, client: 'bakery.example' }).toArray()
  const sent = rows.find(({ from }) => from.address === alias)
  expect(sent?.direction).toBe('out')
})

test('aliases belong to one account', async () => {
  const db = freshDatabase()
  await keepMail(db, account, { mail: [], sentFrom: [alias, account] }, settings, now)
  expect(await ownerAddresses(db, 'other@x.example')).toEqual(new Set(['other@x.example']))
  expect(await ownerAddresses(db, account)).toEqual(new Set([account, alias]))
})
