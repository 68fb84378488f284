import { describe, expect, test } from 'vitest'
import { SignalType } from '../../lib/detectors/signal'
import type { Band, Cause } from '../../lib/health/health'
import { en } from '../../lib/locales/en'
import { ko } from '../../lib/locales/ko'

type Row = [string, Band, Cause[], string, string]

const cause = (type: SignalType, count: number, points: number): Cause => ({ type, count, points })

const rows: Row[] = [
  ['nothing', 'healthy', [], 'Nothing stands out.', '눈에 띄는 점이 없어요.'],
  [
    'two troubles and praise',
    'strained',
    [cause('payment-chase', 2, -12), cause('after-hours', 3, -8), cause('praise', 1, 3)],
    'Two reminders for payment, and three mails outside your hours. Otherwise warm.',
    '결제 안내 두 번과 업무 시간 외 메일 세 번이 있었어요. 그 밖에는 따뜻한 말이 오가요.',
  ],
  [
    'one trouble, praise and payment',
    'watch',
    [cause('scope-creep', 2, -10), cause('paid', 2, 6), cause('praise', 1, 3)],
    'More work without more budget twice. Otherwise warm, and pays without reminders.',
    '예산 없는 추가 작업 요청 두 번이 있었어요. 그 밖에는 따뜻한 말이 오가고, 결제도 따로 안내할 일이 없었어요.',
  ],
  [
    'only good',
    'healthy',
    [cause('paid', 2, 6)],
    'Pays without reminders.',
    '결제를 따로 안내할 일이 없었어요.',
  ],
  [
    'only warm',
    'healthy',
    [cause('praise', 3, 8), cause('paid', 1, 4)],
    'Warm words about the work, and pays without reminders.',
    '따뜻한 말이 오가고, 결제도 따로 안내할 일이 없었어요.',
  ],
  [
    'payment that had to be asked for is no praise',
    'watch',
    [cause('payment-delay', 1, -6), cause('paid', 1, 4)],
    'Payment put off.',
    '결제를 미룬 일 한 번이 있었어요.',
  ],
  [
    'faded trouble is left alone',
    'healthy',
    [cause('no-show', 1, 0)],
    'Nothing stands out.',
    '눈에 띄는 점이 없어요.',
  ],
  [
    'too little mail, and yet something',
    'unknown',
    [cause('no-show', 1, -7)],
    'Too little mail for a score yet. A missed meeting.',
    '아직 메일이 적어 점수를 매기기 어려워요. 미팅 불참 한 번이 있었어요.',
  ],
  [
    'many times',
    'critical',
    [cause('hostility', 12, -40)],
    'Sharp words 12 times.',
    '날 선 표현 12번이 있었어요.',
  ],
]

test.each(rows)('%s', (_, band, causes, english, korean) => {
  expect(en.why(causes, band)).toBe(english)
  expect(ko.why(causes, band)).toBe(korean)
})

describe.each([en, ko])('$tag', (locale) => {
  test.each(SignalType.options)('%s makes a whole sentence, once and often', (type) => {
    const points = type === 'praise' || type === 'paid' ? 4 : -4
    for (const count of [1, 2, 11]) {
      const sentence = locale.why([{ type, count, points }], 'watch')
      expect(sentence).toMatch(/^[A-Z\d가-힣].{4,}\.$/)
      expect(sentence).not.toMatch(/undefined| {2}/)
    }
  })
})
