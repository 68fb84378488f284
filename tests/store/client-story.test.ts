import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { tellStory } from '../../lib/store/client-story'
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
  const { history } = await tellStory(db, account, client, settings, now)
  const { days, everyDays, taken } = history
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
  const before = await tellStory(db, account, client, settings, now)
  await judge(db, account, client, { answers: { budget: 'no' } }, settings, now)
  const after = await tellStory(db, account, client, settings, now)
  expect(before.history.days.at(-1)?.nextStep).not.toBe('none')
  expect(after.history.days.at(-1)?.nextStep).toBe('none')
})

test('nobody’s story is empty', async () => {
  const db = await filled()
  const { story, history } = await tellStory(db, account, 'nobody.example', settings, now)
  expect(history).toEqual({ days: [], everyDays: 1, taken: [] })
  expect(story).toMatchObject({ timeline: [], invoices: [], meetings: [] })
})

test('what counted on either side stands in it under the stored mail', async () => {
  const db = await filled()
  const { story } = await tellStory(db, account, client, settings, now)
  const rows = await db.messages.toArray()
  const known = story.timeline.map(({ message, by }) => [
    by,
    rows.find(({ key }) => String(key) === message)?.newText,
  ])
  expect(known).toEqual([
    ['client', asks],
    ['owner', 'Posters are separate: £80.'],
    ['client', asks],
    ['owner', 'My quote is £900.'],
  ])
  expect(story.hours.client.flat().reduce((sum, one) => sum + one)).toBe(3)
})
