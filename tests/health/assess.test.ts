import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SignalType } from '../../lib/detectors/signal'
import { assess } from '../../lib/health/assess'
import { Health } from '../../lib/health/health'
import { anySignals, day, harmful, longHistory, now, signal } from './signals'

const assessed = (signals: Parameters<typeof assess>[0]['signals'], times = longHistory) =>
  assess({ mails: mailsAt(times), signals }, now)

/** The two sides in turn, the client first. */
function mailsAt(times: readonly number[]) {
  return times
    .toSorted((a, b) => a - b)
    .map((at, index) => ({
      key: `mail ${at}`,
      role: index % 2 === 0 ? ('client' as const) : ('owner' as const),
      at,
    }))
}

describe('how much mail is enough', () => {
  test.each([0, 1, 2, 3])('%i messages say nothing', (count) => {
    const times = longHistory.slice(0, count)
    const signals = [signal('hostility'), signal('hostility')]
    expect(assessed(signals, times)).toMatchObject({
      score: null,
      band: 'unknown',
      trend: 'steady',
    })
    expect(assessed(signals, times).history).toEqual(Array(8).fill(null))
  })

  test('five with three of the client’s do, if they have been sent', () => {
    expect(assessed([], longHistory.slice(0, 4))).toMatchObject({ score: null, band: 'unknown' })
    expect(assessed([], longHistory.slice(0, 5))).toMatchObject({ score: 100, band: 'healthy' })
    const times = [...longHistory.slice(0, 4), now + day]
    expect(assessed([], times)).toMatchObject({ score: null, band: 'unknown' })
  })

  test.each([
    [4, 'low'],
    [7, 'low'],
    [8, 'medium'],
    [24, 'medium'],
    [25, 'high'],
  ])('%i messages: %s confidence', (count, confidence) => {
    expect(assessed([], longHistory.slice(0, count))).toMatchObject({ confidence })
  })
})

describe('bands', () => {
  const hostile = (daysAgo: number[]) => daysAgo.map((days) => signal('hostility', days))

  test.each([
    [[], 100, 'healthy'],
    [[0], 84, 'healthy'],
    [[0, 45], 73, 'watch'],
    [[0, 0, 0], 52, 'strained'],
    [[0, 0, 0, 0, 0], 24, 'critical'],
  ])('hostility of days ago %j: %i, %s', (days, score, band) => {
    expect(assessed(hostile(days))).toMatchObject({ score, band })
  })

  test('several kinds of trouble together are critical', () => {
    const signals = ['hostility', 'payment-delay'].flatMap((type) =>
      Array.from({ length: 6 }, () => signal(SignalType.parse(type))),
    )
    expect(assessed(signals)).toMatchObject({ score: 16, band: 'critical' })
  })

  test.each(SignalType.options.filter((type) => type !== 'hostility'))(
    '%s alone is never critical, however often',
    (type) => {
      const signals = Array.from({ length: 60 }, (_, index) =>
        signal(type, 0, { ordinal: index + 1, asks: true }),
      )
      expect(assessed(signals).band).not.toBe('critical')
    },
  )
})

describe('trend', () => {
  test('new trouble falls, trouble that ended rises, a few points are steady', () => {
    expect(assessed([signal('hostility', 3)]).trend).toBe('falling')
    expect(assessed([signal('hostility', 60), signal('paid', 2)]).trend).toBe('rising')
    expect(assessed([signal('after-hours', 3, { asks: true })]).trend).toBe('steady')
    expect(assessed([]).trend).toBe('steady')
  })

  test('a client of three weeks falls from full points', () => {
    const times = [20, 17, 15, 10, 5].map((days) => now - days * day)
    expect(assessed([signal('hostility', 5)], times)).toMatchObject({ trend: 'falling' })
  })
})

test('the history ends with today’s score and begins seven weeks ago', () => {
  const { history, score } = assessed([signal('hostility', 20)])
  expect(history).toHaveLength(8)
  expect(history.slice(0, 5)).toEqual([100, 100, 100, 100, 100])
  expect(history[5]).toBe(85)
  expect(history.at(-1)).toBe(score)
})

describe('causes', () => {
  test('the heaviest first, those without points last', () => {
    const signals = [
      signal('payment-chase', 9, { ordinal: 1 }),
      signal('praise', 1),
      signal('hostility', 1),
      signal('after-hours', 1, { asks: true }),
      signal('after-hours', 1, { asks: true }),
    ]
    expect(assessed(signals).causes).toEqual([
      { type: 'hostility', count: 1, points: -16 },
      { type: 'after-hours', count: 2, points: -5 },
      { type: 'praise', count: 1, points: 4 },
      { type: 'payment-chase', count: 1, points: 0 },
    ])
  })
})

test('from none to hundreds of signals: a whole health without NaN', () => {
  const amounts = fc
    .integer({ min: 0, max: 500 })
    .chain((length) =>
      fc.array(anySignals(SignalType.options, 20), { maxLength: Math.ceil(length / 20) }),
    )
  fc.assert(
    fc.property(amounts, (groups) => {
      const health = assessed(groups.flat())
      expect(Health.parse(health)).toEqual(health)
      for (const score of [health.score, ...health.history]) {
        expect(Number.isInteger(score)).toBe(true)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
      }
    }),
    { numRuns: 40 },
  )
})

test('the same facts in any order give the same answer', () => {
  const given = anySignals().chain((signals) =>
    fc.tuple(fc.constant(signals), fc.shuffledSubarray(signals, { minLength: signals.length })),
  )
  fc.assert(
    fc.property(given, ([signals, shuffled]) => {
      const reversed = longHistory.toReversed()
      expect(assessed(shuffled, reversed)).toEqual(assessed(signals))
    }),
  )
})

test('signals of the future change nothing', () => {
  const past = signal('hostility', 3)
  const before = assessed([past])
  const all = [past, signal('hostility', -0.01), signal('paid', -40)]
  expect(assessed(all)).toEqual(before)
})

test('threats alone reach critical', () => {
  const threats = Array.from({ length: 6 }, () => signal('hostility'))
  expect(assessed(threats).band).toBe('critical')
})

test('more harm never raises the score, however much mail tells of it', () => {
  fc.assert(
    fc.property(anySignals(), anySignals(harmful, 4), (signals, more) => {
      const added = more.map((one) => ({ ...one, message: `more ${one.message}` }))
      const [before, after] = [assessed(signals).score, assessed([...signals, ...added]).score]
      expect(Number(after)).toBeLessThanOrEqual(Number(before))
    }),
    { numRuns: 50 },
  )
})
