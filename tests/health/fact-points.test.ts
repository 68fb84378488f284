import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scoreFacts } from '../../lib/health/fact-points'
import { factsOf, type Line } from '../facts/talk'

const at = (when: string) => Date.parse(`${when}Z`)

const pointsOf = (now: string, ...lines: Line[]) =>
  scoreFacts(factsOf(...lines), at(now)).map(({ kind, points }) => [kind, points])

const bill: Line = [
  'owner',
  '2026-01-05T10:00',
  'Invoice LTM-1 for £900 is attached, due 19 January.',
]
const reminder: Line = [
  'owner',
  '2026-01-21T10:00',
  'Invoice LTM-1 is overdue, £900.',
  'payment-chase',
]
const word: Line = ['client', '2026-01-22T10:00', 'I will pay it by Friday 30 January.']
const money: Line = ['client', '2026-01-29T10:00', 'The £900 for LTM-1 was paid today.', 'paid']
const lateMoney: Line = ['client', '2026-02-09T10:00', 'The £900 for LTM-1 was paid today.', 'paid']

describe('invoices', () => {
  test('a bill past its day costs after a week, as long as it is open, and does not fade', () => {
    expect(pointsOf('2026-01-22T12:00', bill)).toEqual([])
    expect(pointsOf('2026-01-28T12:00', bill)).toEqual([['invoice-overdue', -3]])
    expect(pointsOf('2026-12-28T12:00', bill)).toEqual([['invoice-overdue', -3]])
    expect(scoreFacts(factsOf(bill), at('2026-02-01T12:00'))[0]).toMatchObject({
      invoice: 'LTM-1',
      message: '0',
    })
  })

  test('a promise to pay takes nothing off it', () => {
    const promise: Line = ['client', '2026-02-02T10:00', 'I will pay it by Friday 27 February.']
    expect(pointsOf('2026-02-05T12:00', bill, reminder, promise)).toEqual(
      pointsOf('2026-02-05T12:00', bill, reminder),
    )
    expect(pointsOf('2026-02-05T12:00', bill, reminder, promise)).toEqual([['invoice-overdue', -3]])
  })

  test('once paid it costs nothing', () => {
    expect(pointsOf('2026-03-01T12:00', bill, lateMoney)).toEqual([])
  })
})

describe('promises', () => {
  test('one that was kept by its day heals, and fades', () => {
    const lines = [bill, reminder, word, money]
    expect(pointsOf('2026-01-29T12:00', ...lines)).toEqual([['promise-kept', 3]])
    expect(pointsOf('2026-03-31T12:00', ...lines)).toEqual([['promise-kept', 1]])
  })

  test('one whose day goes by costs, until the money comes', () => {
    const lines = [bill, reminder, word, lateMoney]
    expect(pointsOf('2026-01-30T12:00', ...lines)).toEqual([['invoice-overdue', -3]])
    expect(pointsOf('2026-02-03T12:00', ...lines)).toContainEqual(['promise-broken', -4])
    expect(pointsOf('2026-02-09T12:00', ...lines)).toEqual([])
  })
})

describe('questions', () => {
  const question: Line = ['owner', '2026-01-05T10:00', 'Which of the two covers would you like?']

  test('one of the owner’s costs a point after two weeks, and is given up after three months', () => {
    expect(pointsOf('2026-01-18T12:00', question)).toEqual([])
    expect(pointsOf('2026-01-20T12:00', question)).toEqual([['question-open', -1]])
    expect(pointsOf('2026-04-20T12:00', question)).toEqual([])
  })

  test('an answered one costs nothing, and neither does the client’s own', () => {
    const answer: Line = ['client', '2026-01-19T10:00', 'The blue one, please.']
    expect(pointsOf('2026-01-20T12:00', question, answer)).toEqual([])
    const asked: Line = ['client', '2026-01-05T10:00', 'Which paper is that?']
    expect(pointsOf('2026-01-30T12:00', asked)).toEqual([])
  })
})

test('facts together never make a client critical, however many', () => {
  const lines = Array.from({ length: 30 }, (_, number): Line[] => {
    const day = String((number % 28) + 1).padStart(2, '0')
    return [
      [
        'owner',
        `2026-01-${day}T10:00`,
        `Invoice A-${number} for £9${number} is attached, due 30 January.`,
      ],
      ['client', `2026-01-${day}T11:00`, `I will pay A-${number} by 5 February.`],
      [
        'owner',
        `2026-01-${day}T12:00`,
        'Which one would you like?',
        undefined,
        { thread: `${number}` },
      ],
    ]
  }).flat()
  const facts = factsOf(...lines)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (days) => {
      const sum = scoreFacts(facts, at('2026-02-01T12:00') + days * 86_400_000).reduce(
        (total, { points }) => total + points,
        0,
      )
      expect(sum).toBeGreaterThanOrEqual(-36)
    }),
    { numRuns: 30 },
  )
})

test('once all has fallen due, time alone never lowers', () => {
  const facts = factsOf(
    bill,
    reminder,
    word,
    ['owner', '2026-01-23T10:00', 'Which of the two covers would you like?'],
    ['client', '2026-01-24T10:00', 'I will pay the rest by 5 February.'],
  )
  const sumAt = (days: number) =>
    scoreFacts(facts, at('2026-02-20T12:00') + days * 86_400_000).reduce(
      (total, { points }) => total + points,
      0,
    )
  expect(sumAt(0)).toBeLessThan(0)
  fc.assert(
    fc.property(fc.nat(400), fc.nat(400), (from, more) => {
      expect(sumAt(from + more)).toBeGreaterThanOrEqual(sumAt(from))
    }),
  )
})

test('each fact has the day that it is about, not the one on which it came to count', () => {
  const asked: Line = ['owner', '2026-01-25T10:00', 'Which of the two covers would you like?']
  const found = scoreFacts(factsOf(bill, reminder, word, asked), at('2026-02-20T12:00'))
  expect(found.map(({ kind, day }) => [kind, new Date(day).toISOString().slice(0, 10)])).toEqual([
    ['invoice-overdue', '2026-01-19'],
    ['promise-broken', '2026-01-30'],
    ['question-open', '2026-01-25'],
  ])
})
