import { expect, test } from 'vitest'
import { datesFor } from '../support/gmail/page/dates'

/** The narrow no-break space that Intl puts before AM and PM. */
function plain(text: string): string {
  return text.replaceAll('\u202f', ' ')
}

// Titles of public page fragments of 2016, 2019 and 2025; the last two with the thread ids beside them.
const SEEN = [
  ['en-GB', 'Asia/Kolkata', 1840959905192440233n, '20 Aug 2025, 13:19'],
  ['ru', 'Asia/Dubai', 1654009536642772396n, '26 дек. 2019 г., 22:53'],
  ['zh-CN', 'Asia/Shanghai', BigInt(Date.UTC(2016, 4, 4, 2, 8)) << 20n, '2016年5月4日 上午10:08'],
] as const

test.each(SEEN)('title in %s, %s', (language, zone, id, title) => {
  expect(plain(datesFor(language, zone).title(Number(id >> 20n)))).toBe(title)
})

const at = Date.parse('2026-02-19T06:12:00Z')

test('rows add the weekday', () => {
  expect(plain(datesFor('en', 'UTC').rowTitle(at))).toBe('Thu, Feb 19, 2026, 6:12 AM')
  expect(datesFor('ko', 'Asia/Seoul').rowTitle(at)).toBe('2026년 2월 19일 (목) 오후 3:12')
})

test('what is shown is relative while recent', () => {
  const dates = datesFor('en', 'UTC')
  expect(plain(dates.shown(at, at + 3_600_000))).toBe('6:12 AM (1 hour ago)')
  expect(plain(dates.shown(at, at + 86_400_000))).toBe('Feb 19, 2026, 6:12 AM (1 day ago)')
  expect(plain(dates.shown(at, at + 40 * 86_400_000))).toBe('Feb 19, 2026, 6:12 AM')
  expect(dates.short(at, at + 86_400_000)).toBe('Feb 19')
})

test('the line above a quote', () => {
  expect(plain(datesFor('en', 'UTC').attribution(at, 'Mina', 'm@x.example'))).toContain(
    'On Thu, Feb 19, 2026 at 6:12 AM Mina &lt;',
  )
  expect(datesFor('ko', 'Asia/Seoul').attribution(at, '미나', 'm@x.example')).toMatch(
    /^2026년 2월 19일 \(목\) 오후 3:12, 미나 .*님이 작성:$/,
  )
})

test.each([
  ['de', 'Am Do., 19. Feb. 2026 um 06:12 Uhr schrieb Mina'],
  ['fr', 'Le jeu. 19 févr. 2026 à 06:12, Mina'],
  ['ja', '2026年2月19日(木) 6:12 Mina'],
  ['ru', 'чт, 19 февр. 2026 г. в 06:12, Mina'],
] as const)('the line above a quote in %s', (language, line) => {
  expect(plain(datesFor(language, 'UTC').attribution(at, 'Mina', 'm@x.example'))).toContain(line)
})
