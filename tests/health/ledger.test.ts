import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ledgerOf } from '../../lib/health/ledger'
import { scoreSignals, totalScore } from '../../lib/health/score'
import { anySignals, day, now, signal } from './signals'

const rowsOf = (signals: Parameters<typeof scoreSignals>[0]) =>
  ledgerOf(scoreSignals(signals, now), [], now)

describe('where points come from', () => {
  test('reminders for one invoice are one row, with its days and messages', () => {
    const reminders = [15, 8, 1].map((daysAgo, index) =>
      signal('payment-chase', daysAgo, { ordinal: index + 2, invoice: 'LTM-0231' }),
    )
    const other = signal('payment-chase', 3, { ordinal: 2, invoice: 'LTM-0232' })
    const [first, second] = rowsOf([...reminders, other])
    expect(first).toEqual({
      source: 'payment-chase',
      invoice: 'LTM-0231',
      points: -31,
      count: 3,
      from: now - 15 * day,
      to: now - day,
      messages: reminders.map(({ message }) => message),
    })
    expect(second).toMatchObject({ invoice: 'LTM-0232', points: -11, count: 1 })
  })

  test('what costs nothing stands in no row', () => {
    expect(rowsOf([signal('payment-chase', 1, { ordinal: 1 })])).toEqual([])
  })

  test('what the end of the scale took is a row of its own', () => {
    expect(rowsOf([signal('praise')])).toMatchObject([
      { source: 'praise', points: 4 },
      { source: 'clamp', points: -4, messages: [] },
    ])
  })

  test('a fact stands beside the signs', () => {
    const kept = { message: 'm', at: now - day, day: now - 2 * day, quote: 'paid', points: 3 }
    const rows = ledgerOf(
      scoreSignals([signal('hostility')], now),
      [{ ...kept, kind: 'promise-kept' }],
      now,
    )
    expect(rows.map(({ source, points, from, to }) => [source, points, from, to])).toEqual([
      ['hostility', -16, now, now],
      ['promise-kept', 3, now - 2 * day, now - 2 * day],
    ])
  })
})

test('100 and all rows are the score', () => {
  fc.assert(
    fc.property(anySignals(undefined, 120, 'max'), (signals) => {
      const sum = rowsOf(signals).reduce((total, { points }) => total + points, 100)
      expect(sum).toBe(totalScore(scoreSignals(signals, now)))
    }),
  )
})
