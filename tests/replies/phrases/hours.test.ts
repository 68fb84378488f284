import { describe, expect, test } from 'vitest'
import * as en from '../../../lib/replies/phrases/en'
import * as ko from '../../../lib/replies/phrases/ko'
import { sameHours, WORKDAYS, workingTime } from '../facts'

const everyDay = [0, ...WORKDAYS, 6]

const weeks = [
  {
    days: sameHours(WORKDAYS, [9, 18]),
    en: 'Monday to Friday, 9:00 to 18:00',
    ko: '평일 오전 9시부터 오후 6시까지',
  },
  {
    days: sameHours([2, 3, 4, 5, 6], [13, 21]),
    en: 'Tuesday to Saturday, 13:00 to 21:00',
    ko: '화~토요일 오후 1시부터 9시까지',
  },
  {
    days: sameHours([0, 1, 2, 3, 4], [8.5, 16.5]),
    en: 'Sunday to Thursday, 8:30 to 16:30',
    ko: '일~목요일 오전 8시 30분부터 오후 4시 30분까지',
  },
  {
    days: sameHours(WORKDAYS, [9, 12], [13, 17.5]),
    en: 'Monday to Friday, 9:00 to 12:00 and 13:00 to 17:30',
    ko: '평일 오전 9시부터 낮 12시까지, 오후 1시부터 5시 30분까지',
  },
  {
    days: { ...sameHours([1, 2, 3], [9, 18]), ...sameHours([4], [13, 20]) },
    en: 'Monday to Wednesday, 9:00 to 18:00; Thursday, 13:00 to 20:00',
    ko: '월~수요일 오전 9시부터 오후 6시까지, 목요일 오후 1시부터 8시까지',
  },
  {
    days: sameHours([1, 3, 5], [10, 16]),
    en: 'Monday, Wednesday and Friday, 10:00 to 16:00',
    ko: '월·수·금요일 오전 10시부터 오후 4시까지',
  },
  {
    days: sameHours([1, 2, 3, 5], [10, 16]),
    en: 'Monday to Wednesday and Friday, 10:00 to 16:00',
    ko: '월~수·금요일 오전 10시부터 오후 4시까지',
  },
  {
    days: sameHours([6, 0], [7, 11]),
    en: 'Saturday and Sunday, 7:00 to 11:00',
    ko: '주말 오전 7시부터 11시까지',
  },
  {
    days: sameHours(everyDay, [12, 24]),
    en: 'every day, 12:00 to midnight',
    ko: '매일 낮 12시부터 자정까지',
  },
  { days: sameHours([3], [0, 24]), en: 'Wednesday, all day', ko: '수요일 종일' },
]

test.each(weeks)('$en', ({ days, en: english, ko: korean }) => {
  expect(en.hoursPhrase(workingTime('Europe/London', days))).toBe(`${english} (London time)`)
  expect(ko.hoursPhrase(workingTime('Asia/Seoul', days))).toBe(korean)
})

test('a week without work has no phrase', () => {
  expect(en.hoursPhrase(workingTime('Europe/London', {}))).toBeUndefined()
  expect(ko.hoursPhrase(workingTime('Asia/Seoul', {}))).toBeUndefined()
})

describe('zones', () => {
  const days = sameHours(WORKDAYS, [9, 18])

  test.each([
    ['America/New_York', '(New York time)'],
    ['America/Argentina/Buenos_Aires', '(Buenos Aires time)'],
    ['UTC', '(UTC)'],
    ['Etc/GMT+9', '(GMT+9)'],
  ])('%s in English', (zone, phrase) => {
    expect(en.hoursPhrase(workingTime(zone, days))).toContain(phrase)
  })

  test.each([
    ['Europe/London', '까지(영국 시간)'],
    ['America/New_York', '까지(뉴욕 시간)'],
  ])('%s in Korean', (zone, phrase) => {
    expect(ko.hoursPhrase(workingTime(zone, days))).toContain(phrase)
  })
})

test.each([
  ['박도형', '박도형 님'],
  ['박도형 대표', '박도형 대표님'],
  ['박도형 상무', '박도형 상무님'],
  ['김팀장', '김팀장님'],
  ['선생님', '선생님'],
  ['Marcus', 'Marcus 님'],
])('%s is addressed as %s', (name, phrase) => {
  expect(ko.addressPhrase(name)).toBe(phrase)
})

test.each([
  ['a greeting', ['안녕하세요, 김하늘 대표님. 시안을 보내 드립니다.'], '김하늘 대표'],
  ['a signature', ['감사합니다.\n본부장 김하늘 드림'], '김하늘 본부장'],
  [
    'the newest mail that does',
    ['네, 좋습니다.', '김하늘 이사님께', '김하늘 부장님께'],
    '김하늘 이사',
  ],
  ['none', ['박서준 대표님께 전달했습니다.'], '김하늘'],
])('a role that mail calls somebody by in %s goes with the name', (_, texts, called) => {
  const mails = texts.map((text) => ({ text, toThem: false }))
  expect(ko.withRole('김하늘', mails)).toBe(called)
})

test.each([
  ['과장님, 안녕하세요.\n시안입니다.', '과장'],
  ['과장님께\n시안입니다.', '과장'],
  ['과장님 안녕하세요, 다나입니다.', '과장'],
  ['안녕하세요, 본부장님.', '본부장'],
  ['안녕하십니까. 김 부장님,\n시안입니다.', '부장'],
  ['안녕하세요 김대리님 다나입니다.', '대리'],
  ['안녕하세요.\n\n이사님, 시안입니다.', '이사'],
])('“%s” to one person calls them by their role', (text, role) => {
  expect(ko.withRole('김하늘', [{ text, toThem: true }])).toBe(`김하늘 ${role}`)
  expect(ko.withRole('김하늘', [{ text, toThem: false }])).toBe('김하늘')
})

test.each([
  '대표님이 승인하셨습니다.',
  '대표님 승인이 나서 보내 드립니다.',
  '박 대표님, 안녕하세요.',
  '시안을 보내 드립니다. 과장님께도 전해 주세요.',
])('“%s” calls nobody else by a role', (text) => {
  expect(ko.withRole('김하늘', [{ text, toThem: true }])).toBe('김하늘')
})

test.each(['김하늘 팀장', '선생님'])('%s has a role already', (name) => {
  expect(ko.withRole(name, [{ text: `${name} 대표`, toThem: false }])).toBe(name)
})
