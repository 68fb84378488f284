import { describe, expect, test } from 'vitest'
import type { Signal } from '../../lib/detectors/signal'
import { followThrough } from '../../lib/health/follow-through'
import { day, now, signal } from './signals'

const step = (daysAgo: number) => ({
  step: 'boundary' as const,
  message: `step ${daysAgo}`,
  at: now - daysAgo * day,
  quote: 'My hours are nine to six.',
})

const heardOn = (...daysAgo: number[]) =>
  daysAgo.map((ago) => ({ key: `mail ${ago}`, role: 'client' as const, at: now - ago * day }))

const late = (...daysAgo: number[]) =>
  daysAgo.map((ago) => signal('after-hours', ago, { asks: true }))

const outcome = (signals: Signal[], taken = [step(30)], mails = heardOn(20, 10, 1)) =>
  followThrough({ signals, mails, taken }, now)

describe('what followed', () => {
  test('is counted in stretches of the same length after a month', () => {
    const signals = late(65, 55, 50, 45, 40, 38, 35, 31, 12)
    expect(outcome(signals)).toEqual([
      {
        taken: step(30),
        days: { before: 30, since: 30 },
        changes: [{ type: 'after-hours', before: 7, since: 1 }],
        outcome: 'better',
      },
    ])
  })

  test.each([
    ['nothing since', [40, 35], 'better'],
    ['a third', [40, 38, 35, 12], 'better'],
    ['half', [40, 35, 12], 'same'],
    ['more', [40, 12, 10], 'worse'],
    ['nothing before either', [], 'early'],
  ] as const)('%s: %j', (_, days, told) => {
    expect(outcome(late(...days))[0]?.outcome).toBe(told)
  })

  test('is not told before a week is over, or two mails have come', () => {
    expect(outcome(late(9), [step(6)])[0]?.outcome).toBe('early')
    expect(outcome(late(40), [step(30)], heardOn(10))[0]?.outcome).toBe('early')
  })

  test('a step that came late is measured by the month before it, and quiet after it is no failure', () => {
    const signals = [30, 27, 24, 22].map((ago) => signal('scope-creep', ago))
    const [told] = outcome(signals, [step(8)], heardOn(5, 1))
    expect(told).toMatchObject({ days: { before: 30, since: 8 }, outcome: 'better' })
    expect(outcome([], [step(8)], heardOn(5, 1))[0]?.outcome).toBe('early')
  })

  test('stretches of other lengths are compared by what would have come in the same time', () => {
    const before = [36, 30, 24, 20, 14, 12].map((ago) => signal('stalled', ago))
    const since = (count: number) => [
      ...before,
      ...Array.from({ length: count }, (_, at) => signal('stalled', at + 1)),
    ]
    const told = (count: number) => outcome(since(count), [step(10)], heardOn(9, 1))[0]?.outcome
    expect([told(0), told(2), told(3)]).toEqual(['better', 'same', 'worse'])
  })

  test('what is excused, or asks for nothing, does not make a talk fail', () => {
    const money = [50, 45, 40].map((ago) => signal('payment-delay', ago))
    const theirDay = [20, 15, 10, 9, 8, 5, 1].map((ago) =>
      signal('after-hours', ago, { theirDay: true }),
    )
    const [told] = outcome([...money, ...theirDay])
    expect(told?.outcome).toBe('better')
    expect(told?.changes).toEqual([{ type: 'payment-delay', before: 3, since: 0 }])
    const hushed = [signal('urgency', 40), signal('urgency', 10, { ownSilence: 10 })]
    expect(outcome(hushed)[0]?.outcome).toBe('better')
  })

  test('a step is judged by the kinds of trouble that it answered', () => {
    const money = [signal('payment-delay', 45), signal('payment-chase', 40)]
    expect(outcome([...money, signal('stalled', 9), signal('stalled', 5)])[0]?.outcome).toBe(
      'better',
    )
    const other = [
      signal('payment-chase', 9),
      signal('payment-chase', 5),
      signal('payment-chase', 4),
    ]
    expect(outcome([...money, ...other])[0]?.outcome).toBe('worse')
  })

  test('praise is no trouble', () => {
    expect(outcome([signal('praise', 40)])[0]?.changes).toEqual([])
  })

  test('the newest step stands first; what is yet to come is left out', () => {
    const found = outcome(late(40), [step(60), step(20), step(-5)])
    expect(found.map(({ taken }) => taken.message)).toEqual(['step 20', 'step 60'])
  })
})
