import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Meeting } from '../../lib/mail/meeting'
import { keepMail } from '../../lib/store/keep-mail'
import { message } from '../mail/messages'
import { account, freshDatabase, now, settings } from './store'

const bySubject: Meeting = { method: 'cancel', title: 'Tasting' }
const byFile: Meeting = { ...bySubject, uid: 'u1', sequence: 2 }

test.each([
  ['the subject, then the file', bySubject, byFile],
  ['the file, then the subject', byFile, bySubject],
  ['no sign of it, then the file', undefined, byFile],
  ['the file, then no sign of it', byFile, undefined],
])('a meeting is kept as fully as it was told: %s', async (_, first, second) => {
  const db = freshDatabase()
  const thread = { header: '<1@bakery.example>' }
  const mail = (meeting?: Meeting) => [
    message({ thread, ids: thread, ...(meeting && { meeting }) }),
    message({ thread, ids: { header: '<2@bakery.example>' }, from: account }),
  ]
  await keepMail(db, account, { mail: mail(first) }, settings, now)
  await keepMail(db, account, { mail: mail(second) }, settings, now)
  expect((await db.messages.toArray()).map(({ meeting }) => meeting)).toEqual([byFile, undefined])
  expect(await keepMail(db, account, { mail: mail(second) }, settings, now)).toBe(false)
})
