import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { en } from '../../lib/locales/en'
import { ko } from '../../lib/locales/ko'
import { keepMail } from '../../lib/store/keep-mail'
import { listMarks } from '../../lib/store/list-marks'
import { message } from '../mail/messages'
import { account, freshDatabase, now, settings } from './store'

test('clients in need have a mark with its word; all others none', async () => {
  const db = freshDatabase()
  const mail = [message(), message({ from: account })]
  await keepMail(db, account, { mail }, settings, now)
  const [{ id, people } = { id: '', people: [] }] = await db.glances.toArray()
  const senders = [people[0]?.address ?? '', 'nobody@else.example']
  const stands = (change: object) => db.glances.update([account, id], change)
  await stands({ role: 'client', band: 'healthy' })
  expect(await listMarks(db, account, senders, en)).toEqual({})
  await stands({ band: 'critical' })
  const mark = { shape: '■', word: en.bands.critical }
  expect(await listMarks(db, account, senders, en)).toEqual({ [senders[0] ?? '']: mark })
  expect(Object.values(await listMarks(db, account, senders, ko))[0]?.word).toBe(ko.bands.critical)
  await stands({ standing: 'ended' })
  expect(await listMarks(db, account, senders, en)).toEqual({})
})
