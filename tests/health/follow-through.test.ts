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

const late = (...daysAgo: number[]) => daysAgo.map((ago) => signal('after-hours', ago))

const outcome = (signals: Signal[], taken = [step(30)], mails = heardOn(20, 10, 1)) =>
  followThrough({ signals, mails, taken }, now)

describe('what followed', () => {
  test('is counted in stretches of the same length before and since', () => {
    const signals = late(65, 55, 50, 45, 40, 38, 35, 31, 12)
    expect(outcome(signals)).toEqual([
      {
        taken: step(30),
        days: 30,
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
    ['nothing before either', [], 'same'],
  ] as const)('%s: %j', (_, days, told) => {
    expect(outcome(late(...days))[0]?.outcome).toBe(told)
  })

  test('is not told before a week is over, or two mails have come', () => {
    expect(outcome(late(9), [step(6)])[0]?.outcome).toBe('early')
    expect(outcome(late(40), [step(30)], heardOn(10))[0]?.outcome).toBe('early')
  })

  test('praise is no trouble', () => {
    expect(outcome([signal('praise', 40)])[0]?.changes).toEqual([])
  })

  test('the newest step stands first; what is yet to come is left out', () => {
    const found = outcome(late(40), [step(60), step(20), step(-5)])
    expect(found.map(({ taken }) => taken.message)).toEqual(['step 20', 'step 60'])
  })
})
