import { expect, test } from 'vitest'
import { en } from '../../lib/locales/en'
import { ko } from '../../lib/locales/ko'

const MINUTE = 60_000
const now = Date.UTC(2026, 2, 10, 10)

test('times stand in the zone given, with the weekday', () => {
  const at = Date.UTC(2026, 2, 9, 15, 30)
  expect(en.time.moment(at, now, 'Europe/London')).toMatch(/^Mon,? 9 March, 15:30$/)
  expect(en.time.moment(at, now, 'Asia/Seoul')).toMatch(/^Tue,? 10 March, 00:30$/)
  expect(ko.time.moment(at, now, 'Asia/Seoul')).toBe('3월 10일 (화), 00:30')
})

test('another year is named', () => {
  const at = Date.UTC(2025, 10, 3, 12)
  expect(en.time.day(at, now, 'UTC')).toBe('3 November 2025')
  expect(ko.time.day(at, now, 'UTC')).toBe('2025년 11월 3일')
  expect(en.time.month(at, 'UTC')).toBe('November 2025')
})

test.each([
  [-5, '1 minute ago', '1분 전'],
  [4, '4 minutes ago', '4분 전'],
  [119, '1 hour ago', '1시간 전'],
  [3000, '2 days ago', '2일 전'],
])('%i minutes', (minutes, english, korean) => {
  expect(en.time.ago(now - minutes * MINUTE, now)).toBe(english)
  expect(ko.time.ago(now - minutes * MINUTE, now)).toBe(korean)
})

test('an unknown zone is an error', () => {
  expect(() => en.time.month(now, 'Mars/Olympus')).toThrow(RangeError)
})
