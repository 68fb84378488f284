import { describe, expect, test } from 'vitest'
import { publicHolidays, UnknownRegion } from '../../lib/settings/public-holidays'

describe('Korea, 2026 (as the calendar of the Korea Astronomy and Space Science Institute has it)', () => {
  const days = publicHolidays('KR', [2026])

  test.each(['2026-02-16', '2026-02-17', '2026-02-18'])('Seollal: %s', (day) => {
    expect(days).toContain(day)
  })

  test.each(['2026-09-24', '2026-09-25', '2026-09-26'])('Chuseok: %s', (day) => {
    expect(days).toContain(day)
  })

  test.each(['2026-03-02', '2026-05-25', '2026-08-17', '2026-10-05'])(
    'in place of one on a weekend: %s',
    (day) => {
      expect(days).toContain(day)
    },
  )

  test('ordinary days are none', () => {
    expect(days).not.toContain('2026-02-19')
    expect(days).not.toContain('2026-09-23')
    expect(days).not.toContain('2026-01-02')
  })
})

test('a region has its own days beside the country’s', () => {
  const bavaria = publicHolidays('DE-BY', [2026])
  expect(bavaria).toEqual(expect.arrayContaining(['2026-01-06', '2026-06-04', '2026-10-03']))
  expect(publicHolidays('DE', [2026])).not.toContain('2026-01-06')
})

test('only the years asked for, each of them', () => {
  const days = publicHolidays('GB-ENG', [2025, 2026, 2027])
  expect(new Set(days.map((day) => day.slice(0, 4)))).toEqual(new Set(['2025', '2026', '2027']))
  expect(days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true)
  expect(publicHolidays('KR', [])).toEqual([])
})

test.each(['XX', 'kr', 'DE-XX', 'XX-BY', '', '-', 'constructor', 'DE-constructor'])(
  'unknown: %j',
  (region) => {
    expect(() => publicHolidays(region, [2026])).toThrow(UnknownRegion)
  },
)
