import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { clientHistory } from '../../lib/store/client-history'
import { judge } from '../../lib/store/judgements'
import { keepMail } from '../../lib/store/keep-mail'
import { message } from '../mail/messages'
import { account, freshDatabase, now, settings } from './store'

const client = 'bakery.example'
const asks = 'Could you throw in a poster for free?'

async function filled() {
  const db = freshDatabase()
  const mail = [
    message({ at: '2026-03-02T10:00:00Z', newText: 'Please start with the website.' }),
    message({ from: account, at: '2026-03-02T12:00:00Z', newText: 'My quote is £900.' }),
    message({ at: '2026-03-03T10:00:00Z', newText: asks }),
    message({ from: account, at: '2026-03-04T10:00:00Z', newText: 'Posters are separate: £80.' }),
    message({ at: '2026-03-05T10:00:00Z', newText: asks }),
  ]
  await keepMail(db, account, { mail }, settings, now)
  return db
}

test('a client’s story ends where its summary stands', async () => {
  const db = await filled()
  const { days, everyDays, taken } = await clientHistory(db, account, client, settings, now)
  const row = await db.clients.get([account, client])
  expect(days).toHaveLength(19)
  expect(everyDays).toBe(1)
  expect(days[0]).toMatchObject({ day: '2026-03-02', score: null, nextStep: 'none' })
  const { score, band, nextStep, because } = row?.health ?? {}
  expect(days.at(-1)).toMatchObject({ day: '2026-03-20', at: now, score, band, nextStep, because })
  expect(taken.map(({ step }) => step)).toEqual(['boundary'])
})

test('what the owner answered holds for it', async () => {
  const db = await filled()
  const before = await clientHistory(db, account, client, settings, now)
  await judge(db, account, client, { answers: { budget: 'no' } }, settings, now)
  const after = await clientHistory(db, account, client, settings, now)
  expect(before.days.at(-1)?.nextStep).not.toBe('none')
  expect(after.days.at(-1)?.nextStep).toBe('none')
})

test('nobody’s story is empty', async () => {
  const db = await filled()
  expect(await clientHistory(db, account, 'nobody.example', settings, now)).toEqual({
    days: [],
    everyDays: 1,
    taken: [],
  })
})
