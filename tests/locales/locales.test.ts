import { describe, expect, test } from 'vitest'
import { type SignalDetail, SignalType } from '../../lib/detectors/signal'
import { Band, NextStep, Trend } from '../../lib/health/health'
import { localeFor } from '../../lib/locales'
import { en } from '../../lib/locales/en'
import { ko } from '../../lib/locales/ko'
import { Situation } from '../../lib/replies/situation'

describe.each([en, ko])('$tag', (locale) => {
  test('has words of its own for every value', () => {
    const words = [
      SignalType.options.map((type) => locale.signals[type]),
      Band.options.map((band) => locale.bands[band]),
      Trend.options.map((trend) => locale.trends[trend]),
      NextStep.options.map((step) => locale.steps[step].title),
      Situation.options.map((situation) => locale.situations[situation]),
      Object.values(locale.panel.notClientReasons),
    ]
    for (const list of words) {
      expect(list.every((word) => word?.length > 0)).toBe(true)
      expect(new Set(list).size).toBe(list.length)
    }
  })

  test('never raises its voice', () => {
    expect(textsOf(locale).filter((text) => /[!！]|undefined|null|NaN/.test(text))).toEqual([])
  })
})

test('no English is left in Korean, nor the other way round', () => {
  const { languages, ...koSettings } = ko.settings
  const korean = textsOf({ ...ko, tag: undefined, settings: koSettings })
  expect(korean.filter((text) => !/[가-힣]/.test(text))).toEqual(['Kindline'])
  const english = textsOf({ ...en, tag: undefined, settings: { ...en.settings, languages: {} } })
  expect(english.filter((text) => /[가-힣]/.test(text))).toEqual([])
  expect(languages).toEqual({ ...en.settings.languages, auto: languages.auto })
})

/** Every text of a locale that stands by itself. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'object' && words) return Object.values(words).flatMap(textsOf)
  return []
}

test.each([
  ['auto', 'ko-KR', 'ko'],
  ['auto', 'KO', 'ko'],
  ['auto', 'kok-IN', 'en'],
  ['auto', 'de', 'en'],
  ['ko', 'en-US', 'ko'],
  ['en', 'ko', 'en'],
] as const)('setting %s in a %s browser gives %s', (setting, browser, tag) => {
  expect(localeFor(setting, browser).tag).toBe(tag)
})

test('points that are none are said to count nothing', () => {
  expect([-2, -1, 0, 1].map(en.health.points)).toEqual([
    '2 points down',
    '1 point down',
    'counts nothing',
    '1 point up',
  ])
  expect([-2, 0].map(ko.health.points)).toEqual(['2점 내려감', '점수에 들지 않음'])
})

test('mail that speaks for a yes without being enough for one says so', () => {
  const said = [0, 1, 2].map((mails) => en.judgement.fromMail(mails, false))
  expect(said).toEqual([
    'Nothing in the mail',
    'One mail alone is no habit',
    '2 mails, too little for a habit',
  ])
  expect(en.judgement.fromMail(2, true)).toBe('From 2 mails')
  expect(ko.judgement.fromMail(1, false)).toBe('메일 1통만으로는 반복된다고 보기 어려워요')
})

const reasons: [SignalType, SignalDetail, string, string][] = [
  [
    'payment-chase',
    { ordinal: 2, invoice: 'LTM-0231' },
    'Second reminder for LTM-0231',
    'LTM-0231 두 번째 안내',
  ],
  [
    'payment-chase',
    { ordinal: 1, invoice: '2041' },
    'First reminder for invoice 2041',
    '청구서 2041 첫 번째 안내',
  ],
  [
    'payment-chase',
    { ordinal: 1, invoice: '#7' },
    'First reminder for invoice #7',
    '청구서 #7 첫 번째 안내',
  ],
  ['payment-chase', { ordinal: 22 }, '22nd reminder for payment', '결제 22번째 안내'],
  ['payment-chase', {}, 'Reminder for payment', '결제 안내'],
  ['after-hours', { asks: true }, 'After hours, asks for something', '업무 시간 외 요청'],
  ['after-hours', { asks: false }, 'After hours', '업무 시간 외 메일'],
  ['paid', { invoice: 'A-1' }, 'Payment made for A-1', 'A-1 결제 완료'],
  ['paid', { invoice: '' }, 'Payment made', '결제 완료'],
  ['praise', {}, 'Praise', '칭찬'],
]

test.each(reasons)('%s %j', (type, detail, english, korean) => {
  expect(en.reason({ type, detail })).toBe(english)
  expect(ko.reason({ type, detail })).toBe(korean)
})
