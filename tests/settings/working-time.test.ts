import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatHours,
  minutesOutside,
  parseHours,
  type WorkingTime,
} from '../../lib/settings/working-time'

function hours(text: string, zone: string, holidays: string[] = []): WorkingTime {
  return { zone, week: parseHours(text), holidays }
}

describe('parseHours', () => {
  test('days in ranges and lists, several parts', () => {
    const week = parseHours('Tue-Sat 10:00-18:00; Mon 09:00-12:00')
    expect(week[0]).toEqual([])
    expect(week[1]).toEqual([{ start: 540, end: 720 }])
    expect(week[6]).toEqual([{ start: 600, end: 1080 }])
    expect(parseHours('Mon,Wed-Fri 9:00-17:00')[2]).toEqual([])
  })

  test('a range of days may wrap the week', () => {
    const week = parseHours('Sun-Thu 08:00-16:00')
    expect(week.map((ranges) => ranges.length)).toEqual([1, 1, 1, 1, 1, 0, 0])
    expect(parseHours('Fri-Mon 08:00-16:00').map((ranges) => ranges.length)).toEqual([
      1, 1, 0, 0, 0, 1, 1,
    ])
  })

  test('hours over midnight go on the next day', () => {
    const week = parseHours('Sat 22:00-02:00')
    expect(week[6]).toEqual([{ start: 1320, end: 1440 }])
    expect(week[0]).toEqual([{ start: 0, end: 120 }])
    expect(parseHours('Mon 22:00-00:00')[2]).toEqual([])
  })

  test('days may be Korean, with a wave for a range', () => {
    const week = parseHours('Mon-Fri 09:00-18:00; Sat 10:00-13:00')
    expect(parseHours('월~금 09:00~18:00; 토요일 10:00-13:00')).toEqual(week)
    expect(formatHours(week, 'ko')).toBe('월~금 09:00~18:00; 토 10:00~13:00')
    expect(() => parseHours('월급 09:00-18:00')).toThrow('월급')
  })

  test('ranges that touch become one', () => {
    expect(parseHours('Mon 13:00-17:00; Mon 09:00-13:00')[1]).toEqual([{ start: 540, end: 1020 }])
  })

  test.each([
    '',
    'Mon',
    'Mo 9-5',
    'Mon 25:00-26:00',
    'Mon 09:60-10:00',
    'Mon 09:00-09:00',
    'Funday 09:00-17:00',
    'Mon-Wed-Fri 09:00-17:00',
    'Mon 09:00-12:00-17:00',
    'Mon 09:00-17:00 sharp',
  ])('refuses %j and says why', (text) => {
    expect(() => parseHours(text)).toThrow(RangeError)
    expect(() => parseHours(text)).toThrow(/hours/)
  })

  test('formatHours writes what parseHours reads', () => {
    expect(formatHours(parseHours('tue–sat 10:00-18:00;mon 9:00-12:00'))).toBe(
      'Mon 09:00-12:00; Tue-Sat 10:00-18:00',
    )
    const range = fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
    const week = fc.array(
      range.filter(([start, end]) => start < end),
      { minLength: 1, maxLength: 7 },
    )
    fc.assert(
      fc.property(week, (ranges) => {
        const text = formatHours(
          Array.from({ length: 7 }, (_, day) => {
            const [start, end] = ranges[day] ?? []
            return start === undefined || end === undefined ? [] : [{ start, end }]
          }),
        )
        expect(formatHours(parseHours(text))).toBe(text)
        const week = parseHours(text)
        expect(parseHours(formatHours(week, 'ko'))).toEqual(week)
      }),
    )
  })
})

describe('minutesOutside', () => {
  const seoul = hours('Mon-Fri 09:00-18:00', 'Asia/Seoul', ['2026-05-05'])

  test.each([
    ['2026-03-02T09:00:00+09:00', 0, 'the first minute'],
    ['2026-03-02T08:59:30+09:00', 1, 'just before'],
    ['2026-03-02T17:59:59+09:00', 0, 'the last second'],
    ['2026-03-02T18:00:00+09:00', 1, 'the end is outside'],
    ['2026-03-02T23:30:00+09:00', 331, 'late'],
    ['2026-03-07T18:00:00+09:00', 24 * 60 + 1, 'Saturday, back to Friday evening'],
    ['2026-03-08T21:00:00+09:00', 12 * 60, 'Sunday, on to Monday morning'],
    ['2026-05-05T09:00:00+09:00', 15 * 60 + 1, 'a holiday'],
    ['2026-03-01T19:00:00-05:00', 0, 'a sender elsewhere'],
  ])('%s: %i (%s)', (at, expected) => {
    expect(minutesOutside(Date.parse(at), seoul)).toBe(expected)
  })

  test('the distance is elapsed time where clocks change', () => {
    const sundays = hours('Sun 01:00-05:00', 'Europe/London')
    const spring = hours('Sun 04:00-06:00', 'Europe/London')
    expect(minutesOutside(Date.parse('2026-03-29T00:00:00Z'), spring)).toBe(180)
    expect(minutesOutside(Date.parse('2026-10-25T05:30:00Z'), sundays)).toBe(31)
  })

  test('an empty week has nothing outside it', () => {
    const week = Array.from({ length: 7 }, () => [])
    expect(minutesOutside(0, { zone: 'UTC', week, holidays: [] })).toBe(0)
  })
})
