import { describe, expect, test } from 'vitest'
import { agrees, chooseTime } from '../../../../lib/gmail/page/shown-date/choose-time'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const id = Date.parse('2025-08-20T07:49:39.123Z')
const shown = { at: Date.parse('2025-08-20T07:49Z'), precision: 'minute' } as const
const today = { at: Date.parse('2025-08-20T00:00Z'), precision: 'day' } as const
const moved = (by: number) => ({ ...shown, at: shown.at + by })
const exact = { at: id, precision: 'exact' }

describe('an id and the time shown beside it agree', () => {
  test('within the same minute', () => {
    expect(agrees(id, shown)).toBe(true)
    expect(agrees(id, moved(MINUTE))).toBe(false)
    expect(agrees(id, moved(-MINUTE))).toBe(false)
  })

  test('within the same day where only a day is shown, which may have 25 hours', () => {
    expect(agrees(id, today)).toBe(true)
    expect(agrees(today.at + 24.5 * HOUR, today)).toBe(true)
    expect(agrees(today.at + 25 * HOUR, today)).toBe(false)
    expect(agrees(today.at - 1, today)).toBe(false)
  })
})

describe('the time to keep', () => {
  test("is the id's where nothing else is shown or both agree", () => {
    expect(chooseTime(id, undefined)).toEqual(exact)
    expect(chooseTime(id, shown)).toEqual(exact)
    expect(chooseTime(id, today)).toEqual(exact)
  })

  test.each([1, -5, 5.5, 5.75, -9.5, 12.75, 26, -26])(
    "is the id's in a zone %d hours off",
    (hours) => {
      expect(chooseTime(id, moved(hours * HOUR))).toEqual(exact)
    },
  )

  test('is the one shown for mail brought in later', () => {
    for (const by of [-7 * MINUTE, 2 * HOUR + 7 * MINUTE, -26.25 * HOUR, -400 * 24 * HOUR]) {
      expect(chooseTime(id, moved(by))).toEqual(moved(by))
    }
    const lastYear = { ...today, at: today.at - 365 * 24 * HOUR }
    expect(chooseTime(id, lastYear)).toEqual(lastYear)
  })

  test('is the one shown where there is no id, and none where there is nothing', () => {
    expect(chooseTime(undefined, shown)).toEqual(shown)
    expect(chooseTime(undefined, undefined)).toBeUndefined()
  })
})
