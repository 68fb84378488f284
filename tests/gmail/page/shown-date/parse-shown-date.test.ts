import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownLanguages } from '../../../../lib/gmail/page/shown-date/languages'
import { parseShownDate } from '../../../../lib/gmail/page/shown-date/parse-shown-date'

const minute = (iso: string) => ({ at: Date.parse(iso), precision: 'minute' })
const languages = Object.keys(shownLanguages)
const zones = [
  'Europe/London',
  'Asia/Seoul',
  'America/New_York',
  'Asia/Kolkata',
  'UTC',
  'Australia/Lord_Howe',
]

describe('titles seen on pages', () => {
  test.each([
    ['en', 'Sep 3, 2025, 10:57 AM', '2025-09-03T10:57Z'],
    ['en', 'Sep 3, 2025, 10:57\u202fAM', '2025-09-03T10:57Z'],
    ['en', 'Thu, Dec 4, 2014 at 2:02 PM', '2014-12-04T14:02Z'],
    ['en', 'Mon, Nov 18, 2013 at 11:20 AM', '2013-11-18T11:20Z'],
    ['en', 'Mon, Jan 5, 2015 at 11:02 AM', '2015-01-05T11:02Z'],
    ['en-GB', '20 Aug 2025, 13:19', '2025-08-20T13:19Z'],
    ['en-IN', 'Sun, 11 Oct 2026, 01:14', '2026-10-11T01:14Z'],
    ['en-AU', '2 Sept 2026, 19:31', '2026-09-02T19:31Z'],
    ['ru', '26 дек. 2019 г., 22:53', '2019-12-26T22:53Z'],
    ['ru', 'чт, 26 дек. 2019 г., 22:54', '2019-12-26T22:54Z'],
    ['zh-CN', '2016年5月4日 上午10:08', '2016-05-04T10:08Z'],
  ])('%s %s', (language, title, iso) => {
    expect(parseShownDate(title, language, 'UTC')).toEqual(minute(iso))
  })

  test('and the message ids beside them tell the same minute', () => {
    expect(parseShownDate('20 Aug 2025, 13:19', 'en-GB', 'Asia/Kolkata')).toEqual(
      minute('2025-08-20T07:49Z'),
    )
    expect(parseShownDate('чт, 26 дек. 2019 г., 22:54', 'ru', 'Asia/Dubai')).toEqual(
      minute('2019-12-26T18:54Z'),
    )
  })
})

describe("the pattern of Gmail's attribution lines, likely in rows too", () => {
  test.each([
    ['ko', '2024년 2월 16일 (금) 오후 6:22', '2024-02-16T18:22Z'],
    ['ja', '2026年2月19日(木) 13:43', '2026-02-19T13:43Z'],
    ['de', 'So., 24. März 2024 um 13:17 Uhr', '2024-03-24T13:17Z'],
    ['fr', 'mar. 14 févr. 2023 à 09:20', '2023-02-14T09:20Z'],
    ['es', 'mar, 14 jul 2026 a las 19:50', '2026-07-14T19:50Z'],
    ['es-419', 'mar, 14 jul 2026 a la(s) 23:47', '2026-07-14T23:47Z'],
    ['it', 'mer 19 giu 2019 alle ore 13:00', '2019-06-19T13:00Z'],
    ['nl', 'di 29 sep 2026 om 14:12', '2026-09-29T14:12Z'],
    ['ru', 'пн, 11 мая 2020 г. в 17:58', '2020-05-11T17:58Z'],
    ['pl', 'pon., 21 wrz 2026 o 12:00', '2026-09-21T12:00Z'],
    ['pt-BR', 'qua., 7/10/2026 às 10:12', '2026-10-07T10:12Z'],
  ])('%s %s', (language, title, iso) => {
    expect(parseShownDate(title, language, 'UTC')).toEqual(minute(iso))
  })
})

describe('further writings', () => {
  test.each([
    ['ko', '2026. 2. 19. 오전 12:05', '2026-02-19T00:05Z'],
    ['ko', '2026. 2. 22. (일) 오후 12:05', '2026-02-22T12:05Z'],
    ['ko', '2026년 2월 22일 일요일 21:57', '2026-02-22T21:57Z'],
    ['ja', '2026/02/19 午前0:05', '2026-02-19T00:05Z'],
    ['zh-TW', '2026年9月3日 星期四 晚上9:57', '2026-09-03T21:57Z'],
    ['zh-HK', '2026年9月3日 下午9:57', '2026-09-03T21:57Z'],
    ['de', '19.02.2026, 13:43', '2026-02-19T13:43Z'],
    ['de', '3. Sep. 2026, 21:57', '2026-09-03T21:57Z'],
    ['de-AT', '3. Jänner 2026, 21:57', '2026-01-03T21:57Z'],
    ['fr-CA', '3 sept. 2026, 21 h 57', '2026-09-03T21:57Z'],
    ['en', 'Thursday, September 3, 2026 at 9:57 p.m.', '2026-09-03T21:57Z'],
    ['en', '9/3/2026, 12:00 AM', '2026-09-03T00:00Z'],
    ['en-GB', '9/3/2026, 12:00', '2026-03-09T12:00Z'],
    ['en-CA', '2026-09-03, 12:00 p.m.', '2026-09-03T12:00Z'],
    ['es', '3 de sep. de 2026 9:57 p.\u00a0m.', '2026-09-03T21:57Z'],
    ['pt-BR', '3 de set de 2026 21:57', '2026-09-03T21:57Z'],
    ['tr', '3 Eyl 2026 Per 21:57', '2026-09-03T21:57Z'],
    ['ar', '03\u200f/09\u200f/2026، 9:57 م', '2026-09-03T21:57Z'],
    ['ar-EG', '٣ سبتمبر ٢٠٢٦، ٩:٥٧ ص', '2026-09-03T09:57Z'],
    ['ar', '۳ سبتمبر ۲۰۲۶، ۹:۵۷ ص', '2026-09-03T09:57Z'],
    ['iw', 'יום ה׳, 3 בספט׳ 2026, 21:57', '2026-09-03T21:57Z'],
  ])('%s %s', (language, title, iso) => {
    expect(parseShownDate(title, language, 'UTC')).toEqual(minute(iso))
  })

  test('a date alone is the start of its day in the zone', () => {
    const at = Date.parse('2026-09-02T15:00Z')
    expect(parseShownDate('2026년 9월 3일', 'ko', 'Asia/Seoul')).toEqual({ at, precision: 'day' })
  })
})

describe('not understood', () => {
  test.each([
    ['en', ''],
    ['en', '3 days ago'],
    ['en', '10:57 AM'],
    ['en', 'Sep 3'],
    ['en', '20 Aug 2025, 13:19 (2 days ago)'],
    ['en', 'Fri, Sep 3, 2026, 9:57 PM'],
    ['en', 'Feb 30, 2026, 9:57 PM'],
    ['en', 'Ju 3, 2026, 9:57 PM'],
    ['en', 'Sep 3, 2026, 13:57 PM'],
    ['en', 'Sep 3, 2026, 24:00'],
    ['en', 'Sep 3, 2026, 9:60 AM'],
    ['en', 'AM Sep 3, 2026, 9:05 PM'],
    ['en', '23/9/2026, 9:57 PM'],
    ['en', '9/3/26, 9:57 PM'],
    ['en-GB', '2026-09-03'],
    ['en-CA', '09/03/2026'],
    ['en', '1232026'],
    ['en', '3 сент. 2026, 21:57'],
    ['ar', '٣ سبتمبر ١٤٤٨، ٩:٥٧ ص'],
    ['zh-TW', '2026年9月3日 晚上3:00'],
    ['th', '3 ก.ย. 2569 21:57'],
    ['xx', 'Sep 3, 2026, 9:57 PM'],
    ['not a tag', 'Sep 3, 2026, 9:57 PM'],
    ['', 'Sep 3, 2026, 9:57 PM'],
    ['__proto__', 'Sep 3, 2026, 9:57 PM'],
  ])('%s %s', (language, title) => {
    expect(parseShownDate(title, language, 'UTC')).toBeUndefined()
  })
})

describe('where the clocks change', () => {
  const shown = (title: string, zone: string) => parseShownDate(title, 'en', zone)?.at

  test('a repeated time is the earlier one', () => {
    expect(shown('Nov 1, 2026, 1:30 AM', 'America/New_York')).toBe(Date.parse('2026-11-01T05:30Z'))
    expect(shown('Apr 5, 2026, 1:45 AM', 'Australia/Lord_Howe')).toBe(
      Date.parse('2026-04-04T14:45Z'),
    )
  })

  test('a skipped time is moved forward', () => {
    expect(shown('Mar 8, 2026, 2:30 AM', 'America/New_York')).toBe(Date.parse('2026-03-08T07:30Z'))
    expect(shown('Oct 4, 2026, 2:15 AM', 'Australia/Lord_Howe')).toBe(
      Date.parse('2026-10-03T15:45Z'),
    )
  })

  test('an unknown zone is an error', () => {
    expect(() => shown('Mar 8, 2026, 2:30 AM', 'Mars/Olympus')).toThrow(RangeError)
  })
})

const styles: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'medium', timeStyle: 'short' },
  { dateStyle: 'long', timeStyle: 'short' },
  { dateStyle: 'full', timeStyle: 'short' },
  ...(['short', 'long'] as const).flatMap((month) => {
    const pattern = { year: 'numeric', month, day: 'numeric' } as const
    const timed = { ...pattern, hour: 'numeric', minute: 'numeric' } as const
    const weekdays = [timed, { ...timed, weekday: 'short' }, { ...timed, weekday: 'long' }] as const
    return weekdays.flatMap((options) => [
      options,
      { ...options, hour12: true },
      { ...options, hourCycle: 'h23' as const },
    ])
  }),
]

/** Minutes from 1990 to 2037. */
const instants = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2037, 11, 31) / 60_000 })
  .map((minutes) => minutes * 60_000)

const regions = [
  ...languages,
  'en-AU',
  'en-IN',
  'en-CA',
  'en-ZA',
  'fr-CA',
  'de-CH',
  'pt-PT',
  'zh-HK',
]

describe('what Intl writes is read back to the minute', () => {
  test.each(regions)('%s', (language) => {
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom(...zones),
        fc.constantFrom(...styles),
        (at, timeZone, style) => {
          const format = new Intl.DateTimeFormat(language, { ...style, timeZone })
          fc.pre(
            ![30, 60].some((earlier) => format.format(at - earlier * 60_000) === format.format(at)),
          )
          const title = format.format(at)
          expect({ title, ...parseShownDate(title, language, timeZone) }).toEqual({
            title,
            at,
            precision: 'minute',
          })
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('hostile titles', () => {
  const alphabet = [
    ...'0123456789:., /()-APMapm',
    'Sep',
    '2026',
    '年',
    '월',
    '일',
    'at',
    '오후',
    '\u200f',
  ]

  test('never throw and hardly ever parse', () => {
    let parsed = 0
    const titles = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...alphabet) }),
    )
    fc.assert(
      fc.property(titles, fc.constantFrom(...languages), (title, language) => {
        if (parseShownDate(title, language, 'UTC')) parsed += 1
      }),
      { numRuns: 5000 },
    )
    expect(parsed).toBeLessThan(5)
  })

  test.each([
    ['a long one', 'Sep '.repeat(500_000)],
    ['the longest that is looked at', `Thu${' Thu'.repeat(24)}`],
    ['digits', '1'.repeat(100)],
    ['letters that grow when composed', 'ﷺ'.repeat(100)],
  ])('%s takes no time', (_, title) => {
    const start = performance.now()
    for (const language of languages) {
      expect(parseShownDate(title, language, 'UTC')).toBeUndefined()
    }
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

test('languages whose titles have been seen', () => {
  const seen = languages.filter((language) => shownLanguages[language]?.verified)
  expect(seen).toEqual(['en', 'en-GB', 'zh-CN', 'ru'])
})
