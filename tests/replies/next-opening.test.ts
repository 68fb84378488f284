import { expect, test } from 'vitest'
import { nextOpening } from '../../lib/replies/next-opening'
import * as en from '../../lib/replies/phrases/en'
import * as ko from '../../lib/replies/phrases/ko'
import { at, sameHours, WORKDAYS, workingTime } from './facts'

const office = sameHours(WORKDAYS, [9, 18])

/** 2026-03-06 is a Friday. */
const cases: [string, string, string][] = [
  ['2026-03-06T21:15', 'on Monday morning', '월요일 오전에'],
  ['2026-03-07T03:00', 'on Monday morning', '월요일 오전에'],
  ['2026-03-05T23:59', 'on Friday morning', '금요일 오전에'],
  ['2026-03-06T00:10', 'this morning', '오늘 오전에'],
  ['2026-03-06T11:00', 'today', '오늘 중으로'],
  ['2026-03-06T17:40', 'on Monday morning', '월요일 오전에'],
]

test.each(cases)('at %s work goes on %s', (local, english, korean) => {
  for (const zone of ['Asia/Seoul', 'America/New_York']) {
    const opening = nextOpening(workingTime(zone, office), at(zone, local))
    expect(en.openingPhrase(opening)).toBe(english)
    expect(ko.openingPhrase(opening)).toBe(korean)
  }
})

test('a late shift begins in the afternoon or evening', () => {
  const zone = 'Asia/Seoul'
  const shift = { ...sameHours([6], [13, 21]), ...sameHours([0], [18, 23]) }
  const saturday = nextOpening(workingTime(zone, shift), at(zone, '2026-03-06T21:00'))
  expect(ko.openingPhrase(saturday)).toBe('토요일 오후에')
  const sunday = nextOpening(workingTime(zone, shift), at(zone, '2026-03-08T09:00'))
  expect(en.openingPhrase(sunday)).toBe('this evening')
})

test('holidays are passed over', () => {
  const zone = 'Asia/Seoul'
  const holidays = ['2026-03-09', '2026-03-10']
  const opening = nextOpening(workingTime(zone, office, holidays), at(zone, '2026-03-06T21:00'))
  expect(en.openingPhrase(opening)).toBe('on Wednesday morning')
})

test('a week off leaves the day unnamed', () => {
  const zone = 'Europe/London'
  const fridays = workingTime(zone, sameHours([5], [9, 18]))
  const opening = nextOpening(fridays, at(zone, '2026-03-06T21:00'))
  expect(opening).toBeUndefined()
  expect(en.openingPhrase(opening)).toBe('on my next working day')
  expect(ko.openingPhrase(opening)).toBe('다음 근무일에')
})

test('the day stays right across the change to summer time', () => {
  const zone = 'Europe/London'
  const opening = nextOpening(workingTime(zone, office), at(zone, '2026-03-28T23:30'))
  expect(en.openingPhrase(opening)).toBe('on Monday morning')
})
