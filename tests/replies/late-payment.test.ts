import { describe, expect, test } from 'vitest'
import { composeReply, replyText } from '../../lib/replies/compose-reply'
import type { ReplyFacts } from '../../lib/replies/facts'
import { daysLate } from '../../lib/replies/late'
import { en } from '../../lib/replies/templates/replies-en'
import { ko } from '../../lib/replies/templates/replies-ko'
import { Tone } from '../../lib/replies/tone'
import { at, fullFacts, sameHours, WORKDAYS, workingTime } from './facts'

const zone = 'America/New_York'
const facts: ReplyFacts = {
  ...fullFacts,
  workingTime: workingTime(zone, sameHours(WORKDAYS, [9, 18])),
  now: at(zone, '2026-03-10T23:30'),
  due: at(zone, '2026-03-07T00:00'),
}

describe('days late', () => {
  test.each([
    ['2026-03-07T23:59', 0],
    ['2026-03-08T00:01', 1],
    ['2026-03-10T23:30', 3],
    ['2026-03-01T12:00', 0],
  ])('at %s, across the change to summer time: %s', (local, days) => {
    expect(daysLate({ ...facts, now: at(zone, local) })).toBe(days)
  })

  test('none where no due day is known', () => {
    const { due: _, ...open } = facts
    expect(daysLate(open)).toBe(0)
  })
})

const inCurrency = (currency: string): ReplyFacts => ({
  ...facts,
  amount: { value: 900, currency },
})
const final = (more: ReplyFacts, tone: Tone, texts = en) =>
  replyText(composeReply(texts, 'payment-final', tone, more))

describe('the law on late payment', () => {
  test.each([
    ['GBP', /base rate \(____\).*£40 .*£70 .*£100.*gov\.uk/, /영란은행 기준금리\(____\).*gov\.uk/],
    ['EUR', /2011\/7\/EU.*\(____\).*€40.*eur-lex/, /2011\/7\/EU.*\(____\).*40유로.*eur-lex/],
    ['KRW', /article 54.*\(____\).*law\.go\.kr/, /상법 제54조.*\(____\).*law\.go\.kr/],
    ['USD', /no federal act.*28 August 2024.*nysenate/, /연방법은 없고.*2024년 8월 28일.*nysenate/],
  ])('%s: rule, date, source, rates as blanks, no legal advice', (currency, english, korean) => {
    expect(final(inCurrency(currency), 'firm').replaceAll('\n', ' ')).toMatch(english)
    expect(final(inCurrency(currency), 'firm')).toContain('This is not legal advice.')
    expect(final(inCurrency(currency), 'firm', ko).replaceAll('\n', ' ')).toMatch(korean)
    expect(final(inCurrency(currency), 'firm', ko)).toContain('법률 자문이 아닙니다.')
  })

  test('is told in the firm tone alone, of a bill past its day, in a currency that tells where', () => {
    const known = inCurrency('GBP')
    const { due: _, ...undated } = known
    const told = [
      ...Tone.options.map((tone) => final(known, tone)),
      final({ ...known, now: Number(known.due) }, 'firm'),
      final(undated, 'firm'),
      final(inCurrency('CHF'), 'firm'),
    ]
    expect(told.map((text) => text.includes('legal'))).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ])
  })
})
