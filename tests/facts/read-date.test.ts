import { describe, expect, test } from 'vitest'
import { readDates } from '../../lib/facts/read-date'
import { at } from '../replies/facts'

/** A Tuesday morning. */
const today = '2026-03-10T10:00'
const zones = { en: 'Europe/London', ko: 'Asia/Seoul' }

function read(sentence: string, zone: string, lean: 'ahead' | 'back' = 'ahead', from = today) {
  return readDates(sentence, { at: at(zone, from), zone }, lean)
}

function local(epoch: number, zone: string): string {
  const [day, clock] = new Date(epoch).toLocaleString('sv', { timeZone: zone }).split(' ')
  return clock === '00:00:00' ? `${day}` : `${day} ${clock?.slice(0, 5)}`
}

const english: [sentence: string, begins: string, precision: string][] = [
  ['You will have it by Friday.', '2026-03-13', 'day'],
  ['The payment goes out on the 25th.', '2026-03-25', 'day'],
  ['It is due on 3 April.', '2026-04-03', 'day'],
  ['It was due on March 3.', '2026-03-03', 'day'],
  ['Payable by 15 July, please.', '2026-07-15', 'day'],
  ['Shall we say next Friday?', '2026-03-20', 'day'],
  ['See you Thursday at 3.', '2026-03-12 15:00', 'minute'],
  ['Call me at 10 tomorrow.', '2026-03-11 10:00', 'minute'],
  ['I will pay at the end of the month.', '2026-03-31', 'day'],
  ['It is in the month-end list.', '2026-03-31', 'day'],
  ['Expect it by the end of the week.', '2026-03-13', 'day'],
  ['You have it by close of business.', '2026-03-10', 'day'],
  ['I will answer next week.', '2026-03-16', 'week'],
  ['The transfer follows next month.', '2026-04-01', 'month'],
  ['It is included in the next payment run.', '2026-03-10 10:00', 'month'],
  ['Within 14 days is fine.', '2026-03-24', 'day'],
  ['In a fortnight you will hear from us.', '2026-03-24', 'day'],
  ['The call tomorrow is at 10am.', '2026-03-11 10:00', 'minute'],
  ['I send it tomorrow, 14 days.', '2026-03-11', 'day'],
  ['I was there last Friday.', '2026-03-06', 'day'],
  ['That was a fortnight ago.', '2026-02-24', 'day'],
]
const korean: typeof english = [
  ['금요일까지 보내드릴게요.', '2026-03-13', 'day'],
  ['다음 주 화요일 오후 2시에 뵙겠습니다.', '2026-03-17 14:00', 'minute'],
  ['이번 주 금요일까지 부탁드립니다.', '2026-03-13', 'day'],
  ['오늘 중으로 보내겠습니다.', '2026-03-10', 'day'],
  ['내일 드릴게요.', '2026-03-11', 'day'],
  ['내일모레까지 됩니다.', '2026-03-12', 'day'],
  ['모레 오전 10시 반 어떠세요?', '2026-03-12 10:30', 'minute'],
  ['글피에 만나요.', '2026-03-13', 'day'],
  ['월말 정산 때 나갑니다.', '2026-03-31', 'day'],
  ['4월 말에 지급됩니다.', '2026-04-30', 'day'],
  ['20일 금요일 11시에 뵙겠습니다.', '2026-03-20 11:00', 'minute'],
  ['금요일 20일 오후 2시에 뵙겠습니다.', '2026-03-20 14:00', 'minute'],
  ['20일(금) 11시에 뵙겠습니다.', '2026-03-20 11:00', 'minute'],
  ['다음 달 10일에 입금됩니다.', '2026-04-10', 'day'],
  ['3월 5일까지였습니다.', '2026-03-05', 'day'],
  ['3/25(수)까지 주세요.', '2026-03-25', 'day'],
  ['25일에 이체됩니다.', '2026-03-25', 'day'],
  ['주말까지 올려드릴게요.', '2026-03-15', 'day'],
  ['일주일 안에 처리하겠습니다.', '2026-03-17', 'day'],
  ['납품 후 7일입니다.', '2026-03-17', 'day'],
  ['다음 정산일에 포함됩니다.', '2026-03-10 10:00', 'month'],
  ['다음 주 중으로 연락드릴게요.', '2026-03-16', 'week'],
  ['7월 6일 세 시에 통화하시죠.', '2026-07-06 15:00', 'minute'],
]

describe.each([
  ['en', english],
  ['ko', korean],
] as const)('%s', (language, table) => {
  const zone = zones[language]
  test.each(table)('%s', (sentence, begins, precision) => {
    const [date, ...more] = read(sentence, zone)
    expect(date && local(date.at, zone)).toBe(begins)
    expect(date?.precision).toBe(precision)
    expect(more).toEqual([])
  })

  test.each(table)('%s holds its words', (sentence) => {
    for (const { words, index, at, until } of read(sentence, zone)) {
      expect(sentence.slice(index, index + words.length)).toBe(words)
      expect(until).toBeGreaterThanOrEqual(at)
    }
  })
})

test.each([
  ['en', 'I sat down and looked at it.'],
  ['en', 'May I ask you something?'],
  ['en', 'The 2nd draft is better.'],
  ['en', 'It took 3 days.'],
  ['en', 'The July meeting went well.'],
  ['en', 'I pay for the bottles and your morning.'],
  ['en', 'I keep it for eight weeks.'],
  ['en', 'Invoice 2400 is attached.'],
  ['ko', '돈을 낼 수 있습니다.'],
  ['ko', '정말 말이 안 됩니다.'],
  ['ko', '보내주시면 감사하겠습니다.'],
  ['ko', '작업은 3일 동안 했습니다.'],
  ['ko', '거짓말 하지 마세요.'],
] as const)('%s, no time: %s', (language, sentence) => {
  expect(read(sentence, zones[language])).toEqual([])
})

test('the past is looked for where the sentence speaks of it', () => {
  const begins = (sentence: string, zone: string) =>
    read(sentence, zone, 'back').map((date) => local(date.at, zone))
  expect(begins('It was due on Friday.', zones.en)).toEqual(['2026-03-06'])
  expect(begins('It was due on the 25th.', zones.en)).toEqual(['2026-02-25'])
  expect(begins('25일까지였습니다.', zones.ko)).toEqual(['2026-02-25'])
  expect(begins('금요일까지였는데요.', zones.ko)).toEqual(['2026-03-06'])
})

test('numbers stand day first, and month first in America', () => {
  const begins = (zone: string) => read('It is due on 3/5.', zone).map((d) => local(d.at, zone))
  expect(begins('Europe/London')).toEqual(['2026-05-03'])
  expect(begins('America/Chicago')).toEqual(['2026-03-05'])
})

test('days are those of the zone, over the change of clocks too', () => {
  const [date] = read('It is due on 30 March.', 'Europe/London')
  expect(date?.at).toBe(Date.parse('2026-03-29T23:00:00Z'))
  const late = readDates('by tomorrow', { at: Date.parse('2026-03-10T20:00Z'), zone: zones.ko })
  expect(late.map((one) => local(one.at, zones.ko))).toEqual(['2026-03-12'])
})

test('years turn', () => {
  const zone = zones.en
  const begins = (sentence: string, from: string, lean?: 'ahead' | 'back') =>
    read(sentence, zone, lean, from).map((date) => local(date.at, zone))
  expect(begins('by 5 January', '2026-12-20T10:00')).toEqual(['2027-01-05'])
  expect(begins('It was due on 20 December', '2027-01-10T10:00', 'back')).toEqual(['2026-12-20'])
  expect(begins('by the 5th', '2026-12-20T10:00')).toEqual(['2027-01-05'])
})
