import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Signal } from '../../lib/detectors/signal'
import { SignalType } from '../../lib/detectors/signal'
import { scoreSignals, totalScore } from '../../lib/health/score'
import { weights } from '../../lib/health/weights'
import { anySignals, day, harmful, now, signal } from './signals'

const pointsOf = (...signals: Parameters<typeof scoreSignals>[0][number][]) =>
  scoreSignals(signals, now).map(({ points }) => points)

describe('what one sign costs on its day', () => {
  test('the first reminder costs nothing, each further one more, up to double', () => {
    const chases = [1, 2, 3, 4, 6, 9].map((ordinal) =>
      pointsOf(signal('payment-chase', 0, { ordinal })),
    )
    expect(chases).toEqual([[0], [-9], [-11], [-13], [-18], [-18]])
  })

  test('a chase whose place is not known is taken for the first', () => {
    expect(pointsOf(signal('payment-chase'))).toEqual([0])
  })

  test('a slip is forgiven for the most part, the second of a habit not half as bad as the fourth', () => {
    const habit = [27, 18, 9, 0].map((daysAgo) => signal('cancellation', daysAgo))
    const costs = habit.map((_, index) => {
      const until = habit.slice(0, index + 1)
      return scoreSignals(until, until.at(-1)?.at ?? now).at(-1)?.points ?? 0
    })
    expect(costs).toEqual([-3, -5, -8, -12])
    expect(Math.abs(costs[1] ?? 0)).toBeLessThan(Math.abs(costs[3] ?? 0) / 2)
  })

  test('late mail that asks for nothing is a small thing', () => {
    const evenings = (asks: boolean) =>
      pointsOf(...[3, 2, 1, 0].map((ago) => signal('after-hours', ago, { asks })))
    expect(evenings(false)).toEqual([0, -1, -1, -2])
    expect(evenings(true)).toEqual([-1, -3, -4, -6])
  })

  test('mail in the client’s own daytime weighs as if it asked for nothing', () => {
    const mails = (theirDay: boolean) =>
      pointsOf(...[3, 2, 1, 0].map((ago) => signal('after-hours', ago, { asks: true, theirDay })))
    expect(mails(true)).toEqual(
      pointsOf(...[3, 2, 1, 0].map((ago) => signal('after-hours', ago, { asks: false }))),
    )
    expect(mails(false)).not.toEqual(mails(true))
  })

  test('who presses after a week without an answer is not impatient', () => {
    const pressing = (ownSilence: number) =>
      pointsOf(signal('urgency', 5), signal('urgency', 4), signal('urgency', 0, { ownSilence })).at(
        -1,
      )
    expect([0, 2, 3, 6, 7, 30].map(pressing)).toEqual([-7, -7, -3, -3, 0, 0])
  })

  test('and makes no habit of the slips after it', () => {
    const pressed = signal('urgency', 5, { ownSilence: 10 })
    const movedAfter = (first: Signal) => pointsOf(first, signal('cancellation')).at(-1)
    expect(movedAfter(pressed)).toBe(pointsOf(signal('cancellation'))[0])
    expect(movedAfter(signal('urgency', 5))).toBeLessThan(Number(movedAfter(pressed)))
  })

  test('one cancellation is a slip, another within 90 days a habit', () => {
    expect(pointsOf(signal('cancellation'))).toEqual([-3])
    expect(pointsOf(signal('cancellation', 30), signal('cancellation')).at(-1)).toBe(-5)
    expect(pointsOf(signal('cancellation', 91), signal('cancellation')).at(-1)).toBe(-3)
  })

  test('a cancellation weighs more the shorter its notice', () => {
    const weeks = 14 * 1440
    const notices = [weeks, 3 * 1440, 1440, 1439, 240, 120, 0, -30]
    const first = notices.map((noticeMinutes) =>
      pointsOf(signal('cancellation', 0, { noticeMinutes })).at(-1),
    )
    const again = notices.map((noticeMinutes) =>
      pointsOf(signal('cancellation', 30), signal('cancellation', 0, { noticeMinutes })).at(-1),
    )
    expect(first).toEqual([-2, -3, -4, -4, -4, -5, -5, -5])
    expect(again).toEqual([-4, -5, -7, -9, -9, -11, -11, -11])
  })

  test('a payment heals more where nobody had to ask', () => {
    expect(pointsOf(signal('paid'))).toEqual([5])
    expect(pointsOf(signal('payment-chase', 1, { ordinal: 1 }), signal('paid'))).toEqual([0, 3])
  })

  test('the owner may let a type count half or double, never past its cap', () => {
    const points = (emphasis: number) =>
      scoreSignals([signal('hostility')], now, { hostility: emphasis })[0]?.points
    expect([0.5, 1, 2].map(points)).toEqual([-8, -16, -32])
    const many = Array.from({ length: 9 }, () => signal('hostility'))
    expect(totalScore(scoreSignals(many, now, { hostility: 2 }))).toBe(100 - weights.hostility.cap)
  })

  test('good signs raise', () => {
    expect(pointsOf(signal('praise'))).toEqual([4])
    expect(pointsOf(signal('paid'))).toEqual([5])
  })

  test('half is left after the half-life, nothing after years', () => {
    expect(pointsOf(signal('hostility', 90))).toEqual([-8])
    expect(pointsOf(signal('hostility', 2000))).toEqual([0])
  })
})

test('the newest is cut at the cap, so that the rows add up', () => {
  const types = Array.from({ length: 5 }, (_, index) => signal('praise', 4 - index))
  expect(pointsOf(...types)).toEqual([4, 4, 4, 0, 0])
})

test('whole points, no negative zero, oldest first', () => {
  fc.assert(
    fc.property(anySignals(), (signals) => {
      const scored = scoreSignals(signals, now)
      for (const { points } of scored) {
        expect(Number.isInteger(points)).toBe(true)
        expect(Object.is(points, -0)).toBe(false)
      }
      const times = scored.map(({ at }) => at)
      expect(times).toEqual(times.toSorted((a, b) => a - b))
    }),
  )
})

test('no sign works against its type, and no type goes over its cap', () => {
  fc.assert(
    fc.property(anySignals(SignalType.options, 120), (signals) => {
      const sums = new Map<SignalType, number>()
      for (const { type, points } of scoreSignals(signals, now)) {
        expect(points * weights[type].points).toBeGreaterThanOrEqual(0)
        sums.set(type, (sums.get(type) ?? 0) + points)
      }
      for (const [type, sum] of sums) expect(Math.abs(sum)).toBeLessThanOrEqual(weights[type].cap)
    }),
  )
})

test('one kind of trouble is 100 plus all points, a third of those below 25, from 0 to 100', () => {
  const types: SignalType[] = ['payment-chase', 'payment-delay', 'praise']
  const sums = new Set<boolean>()
  fc.assert(
    fc.property(anySignals(types, 30, 'max'), (signals) => {
      const scored = scoreSignals(signals, now)
      const sum = scored.reduce((total, { points }) => total + points, 100)
      sums.add(sum < 25)
      const eased = sum < 25 ? 25 - Math.ceil((25 - sum) / 3) : sum
      expect(totalScore(scored)).toBe(Math.min(100, Math.max(0, eased)))
    }),
  )
  expect(sums).toEqual(new Set([true, false]))
  expect(totalScore(scoreSignals([signal('praise')], now))).toBe(100)
})

test('more harm never raises the score', () => {
  fc.assert(
    fc.property(anySignals(undefined, 60, 'max'), anySignals(harmful, 4), (signals, more) => {
      const added = more.map((one) => ({ ...one, message: `more ${one.message}` }))
      const before = totalScore(scoreSignals(signals, now))
      expect(totalScore(scoreSignals([...signals, ...added], now))).toBeLessThanOrEqual(before)
    }),
  )
})

test('shorter notice never weighs less', () => {
  const minutes = fc.integer({ min: -2000, max: 30_000 })
  fc.assert(
    fc.property(minutes, minutes, fc.boolean(), (a, b, again) => {
      const before = again ? [signal('cancellation', 30)] : []
      const cost = (noticeMinutes: number) =>
        pointsOf(...before, signal('cancellation', 0, { noticeMinutes })).at(-1) ?? 0
      expect(cost(Math.min(a, b))).toBeLessThanOrEqual(cost(Math.max(a, b)))
    }),
  )
})

test('harm weighs less from day to day', () => {
  fc.assert(
    fc.property(anySignals(harmful), fc.integer({ min: 0, max: 200 }), (signals, days) => {
      const past = signals.filter(({ at }) => at <= now)
      const later = totalScore(scoreSignals(past, now + days * day))
      expect(later).toBeGreaterThanOrEqual(totalScore(scoreSignals(past, now)))
    }),
  )
})

test('what is yet to come does not count', () => {
  fc.assert(
    fc.property(anySignals(), (signals) => {
      const past = signals.filter(({ at }) => at <= now)
      expect(scoreSignals(signals, now)).toEqual(scoreSignals(past, now))
    }),
  )
})

test('the order of arrival does not matter', () => {
  const given = anySignals().chain((signals) =>
    fc.tuple(fc.constant(signals), fc.shuffledSubarray(signals, { minLength: signals.length })),
  )
  fc.assert(
    fc.property(given, ([signals, shuffled]) => {
      expect(scoreSignals(shuffled, now)).toEqual(scoreSignals(signals, now))
    }),
  )
})

test('the signals given stay as they are', () => {
  const signals = [signal('paid'), signal('hostility', 5)]
  const copy = structuredClone(signals)
  scoreSignals(signals, now)
  expect(signals).toEqual(copy)
})
