import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { Role } from '../../lib/clients/role'
import { keepMail } from '../../lib/store/keep-mail'
import { shownClients } from '../../lib/store/shown-clients'
import { message } from '../mail/messages'
import { account, freshDatabase, now, settings } from './store'

test.each(Role.options)('whether somebody who is %s is shown', async (role) => {
  const db = freshDatabase()
  await keepMail(db, account, { mail: [message(), message({ from: account })] }, settings, now)
  expect(await db.clients.toCollection().modify({ role })).toBe(1)
  const shown = (await shownClients(db)).map((client) => client.role)
  expect(shown).toEqual(role === 'client' || role === 'unsettled' ? [role] : [])
})
