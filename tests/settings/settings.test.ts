import { expect, test } from 'vitest'
import { defaultSettings, Settings } from '../../lib/settings/settings'
import { withHolidays } from '../../lib/settings/with-holidays'
import { minutesOutside } from '../../lib/settings/working-time'

const now = Date.parse('2026-03-10T12:00:00Z')

test('a fresh installation reads nothing and keeps a year', () => {
  const settings = defaultSettings('Asia/Seoul')
  expect(Settings.parse(settings)).toEqual(settings)
  expect(settings).toMatchObject({ startedReadingAt: null, paused: false, keepMonths: 12 })
})

test('the default week is Monday to Friday, nine to six, in the machine’s zone', () => {
  const { workingTime } = defaultSettings('Asia/Seoul')
  expect(minutesOutside(Date.parse('2026-03-09T09:00:00+09:00'), workingTime)).toBe(0)
  expect(minutesOutside(Date.parse('2026-03-13T17:59:00+09:00'), workingTime)).toBe(0)
  expect(minutesOutside(Date.parse('2026-03-13T18:00:00+09:00'), workingTime)).toBeGreaterThan(0)
  expect(minutesOutside(Date.parse('2026-03-14T12:00:00+09:00'), workingTime)).toBeGreaterThan(0)
  expect(minutesOutside(Date.parse('2026-03-15T12:00:00+09:00'), workingTime)).toBeGreaterThan(0)
})

test.each([{ keepMonths: 0 }, { keepMonths: 121 }, { ownerName: 'x'.repeat(101) }])(
  'out of bounds: %j',
  (wrong) => {
    expect(Settings.safeParse({ ...defaultSettings('UTC'), ...wrong }).success).toBe(false)
  },
)

test('the chosen country’s holidays stand ready for two years before and after', async () => {
  const settings = { ...defaultSettings('Asia/Seoul'), holidayRegion: 'KR' }
  const { holidays } = (await withHolidays(settings, now)).workingTime
  for (const year of [2024, 2025, 2026, 2027, 2028]) expect(holidays).toContain(`${year}-12-25`)
  expect(holidays.some((day) => day < '2024' || day > '2029')).toBe(false)
})

test('no country, no holidays, whatever stood there before', async () => {
  const settings = defaultSettings('UTC')
  settings.workingTime.holidays = ['2026-03-10']
  expect((await withHolidays(settings, now)).workingTime.holidays).toEqual([])
})
