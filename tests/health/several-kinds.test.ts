import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SignalType } from '../../lib/detectors/signal'
import { ledgerOf } from '../../lib/health/ledger'
import { totalScore } from '../../lib/health/score'
import { type Counted, severalKindsRelief } from '../../lib/health/several-kinds'
import { now, signal } from './signals'

const costs = (points: Partial<Record<SignalType, number>>): Counted[] =>
  Object.entries(points).map(([type, cost]) => ({ type: type as SignalType, points: -cost }))

describe('where many kinds of trouble come together', () => {
  test('one alone counts in full, however heavy, and slips beside it do', () => {
    expect(severalKindsRelief(costs({ cancellation: 40 }))).toBe(0)
    expect(severalKindsRelief(costs({ cancellation: 40, urgency: 10, stalled: 5 }))).toBe(0)
  })

  test('of each further one, half of what is more than 10 points does not count', () => {
    const points = { cancellation: 40, urgency: 30 }
    expect(severalKindsRelief(costs(points))).toBe(10)
    expect(severalKindsRelief(costs({ ...points, stalled: 14 }))).toBe(12)
  })

  test('types and facts of one kind are one', () => {
    const meetings = costs({ cancellation: 20, 'no-show': 20 })
    expect(severalKindsRelief(meetings)).toBe(0)
    const bill = { kind: 'invoice-overdue', points: -15 } as const
    expect(severalKindsRelief([...meetings, ...costs({ 'payment-chase': 9 }), bill])).toBe(7)
    const question = { kind: 'question-open', points: -4 } as const
    expect(severalKindsRelief([...meetings, ...costs({ stalled: 10 }), question])).toBe(2)
  })

  test('what heals makes no kind', () => {
    const rows = costs({ cancellation: 40 })
    expect(severalKindsRelief([...rows, { type: 'praise', points: 12 }])).toBe(0)
  })

  test('the ledger tells what was given back, and adds up', () => {
    const types = ['cancellation', 'urgency'] as const
    const scored = types.map((type, at) => ({ ...signal(type), points: [-30, -20][at] ?? 0 }))
    const rows = ledgerOf(scored, [], now)
    expect(rows.at(-1)).toMatchObject({ source: 'several-kinds', points: 5, messages: [] })
    expect(rows.reduce((sum, { points }) => sum + points, 100)).toBe(totalScore(scored))
  })

  test('more of any kind never raises the score', () => {
    const points = fc.integer({ min: 0, max: 80 })
    const kinds = fc.record({
      cancellation: points,
      urgency: points,
      stalled: points,
      hostility: points,
      'after-hours': points,
    })
    fc.assert(
      fc.property(kinds, kinds, (before, more) => {
        const both = [...costs(before), ...costs(more)]
        expect(totalScore(both)).toBeLessThanOrEqual(totalScore(costs(before)))
      }),
    )
  })
})
