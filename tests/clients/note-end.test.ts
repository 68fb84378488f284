import { expect, test } from 'vitest'
import { dayIn, noteEnd, startOfDayIn } from '../../lib/clients/note-end'

const evening = Date.parse('2026-03-04T23:30:00Z')

test.each([
  ['Europe/London', '2026-03-04', '2026-06-03T23:00:00.000Z'],
  ['Asia/Seoul', '2026-03-05', '2026-06-04T15:00:00.000Z'],
  ['America/Los_Angeles', '2026-03-04', '2026-06-04T07:00:00.000Z'],
])('a note ends after three months, with a day in %s', (zone, today, end) => {
  expect(dayIn(evening, zone)).toBe(today)
  expect(new Date(noteEnd(evening, zone)).toISOString()).toBe(end)
})

test.each(['Europe/London', 'Asia/Seoul', 'America/St_Johns', 'Pacific/Apia'])(
  'the day that begins at a moment is the day of that moment, in %s',
  (zone) => {
    for (const day of ['2026-01-01', '2026-03-29', '2026-10-25', '2026-12-31']) {
      const begins = startOfDayIn(day, zone)
      expect(dayIn(begins, zone)).toBe(day)
      expect(dayIn(begins - 1, zone)).not.toBe(day)
    }
  },
)

test('no day has no beginning', () => {
  expect(startOfDayIn('', 'UTC')).toBeNaN()
})
