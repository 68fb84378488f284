import { describe, expect, test } from 'vitest'
import { roleOf } from '../../lib/clients/role'
import type { TalkMessage } from '../../lib/detectors/detector'
import { findSignals } from '../../lib/detectors/find-signals'
import { readFacts } from '../../lib/facts/talk-facts'
import { readBody } from '../../lib/mail/body/read-body'
import { parseHours } from '../../lib/settings/working-time'

const workingTime = { zone: 'Europe/London', week: parseHours('Mon-Fri 09:00-17:00'), holidays: [] }
/** Characters; an attachment pasted as text may have as many as the long run reads. */
const size = process.env.KINDLINE_LONG ? 5_000_000 : 100_000

/** What rules look for, over and over: words that begin a match and never end it, and ordinary mail. */
const pieces = [
  ...['a', '1', ' ', '\n', '\t', ',', '.', '? ', '. ', '!', '>', '> a\n', '"', 'ㅠ', '가', '만'],
  ...[
    'ab ',
    '1,',
    '£1 ',
    '1만 ',
    '3월 ',
    '3/5 ',
    'the 25th ',
    'on Monday at 3 ',
    "I will the I'll ",
  ],
  ...['paid the ', 'not ', "you're ", 'if you ', 'we have to ', 'still waiting ', 'invoice 1'],
  ...['다음 주 화요일 ', '입금 ', '죄송합니다만 ', '취소 ', '아직 안 ', '하시는 ', '안 ', '왜 '],
  'Could you please send the invoice by Friday the 25th, it was due on 3 March for £400? ',
  '다음 주 화요일까지 330만 원 입금 부탁드립니다. 미팅은 3월 5일 2시로 옮겨 주세요. ',
]

function talkOf(newText: string): TalkMessage[] {
  return (['owner', 'client', 'owner', 'client'] as const).map((role, day) => ({
    key: `${day}`,
    thread: 't',
    role,
    at: Date.parse('2026-03-02T10:00Z') + day * 90_000_000,
    subject: newText.slice(0, 10_000),
    newText,
  }))
}

describe('a very long mail takes no more than its share', () => {
  // Square time would take minutes here, past any test's patience.
  test.each(pieces)('much of %j', (piece) => {
    const source = piece.repeat(Math.ceil(size / piece.length))
    expect(readBody({ html: source }).text.length).toBeLessThanOrEqual(source.length)
    const talk = talkOf(readBody({ text: source }).newText)
    const signals = findSignals(talk, workingTime)
    const facts = readFacts(talk, signals, workingTime.zone)
    roleOf(talk, [source.slice(0, 1000)])
    expect(facts.payments.length).toBeLessThanOrEqual(talk.length)
    for (const { message, quote } of signals) {
      expect(talk.find(({ key }) => key === message)?.newText).toContain(quote)
    }
  })

  test('what stands at its beginning is found', () => {
    const said = 'I just paid the £400 by bank transfer.\n'
    const newText = said + 'and so on. '.repeat(size / 10)
    const mail = talkOf(newText).slice(1, 2)
    expect(findSignals(mail, workingTime).map(({ type }) => type)).toContain('paid')
  })
})
