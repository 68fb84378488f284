import { describe, expect, test } from 'vitest'
import { assess } from '../../lib/health/assess'
import { factsOf, type Line, talkOf } from '../facts/talk'

const now = Date.parse('2026-04-20T12:00:00Z')

function judged(...lines: Line[]) {
  const { talk, signals } = talkOf(lines)
  return assess({ mails: talk, signals, facts: factsOf(...lines) }, now)
}

const bill = (number: number, day: string, due: string): Line => [
  'owner',
  `${day}T10:00`,
  `Invoice A-${number} for £9${number}0 is attached, due ${due}.`,
]
const thanks: Line = ['client', '2026-01-03T10:00', 'Received, thank you.']
const bills: Line[] = [
  bill(1, '2026-01-02', '16 January'),
  thanks,
  bill(2, '2026-02-02', '16 February'),
  bill(3, '2026-03-02', '16 March'),
]
const words: Line[] = [
  ['client', '2026-03-20T10:00', 'I will pay A-1 by 25 March.'],
  ['client', '2026-04-01T10:00', 'I will pay A-1 by 6 April.'],
]

describe('bills past their day and words not kept', () => {
  const health = judged(...bills, ...words)

  test('are in the sentence, the payment question and the step', () => {
    expect(health.causes[0]).toMatchObject({ type: 'payment-delay', count: 5 })
    expect(health.questions.find(({ question }) => question === 'payment')).toMatchObject({
      told: 'yes',
      messages: expect.arrayContaining(['0', '2', '3', '4', '5']),
    })
    expect(health.nextStep).not.toBe('none')
    expect(health.because).toContain('payment-second')
  })

  test('the points of the causes are those of the ledger', () => {
    const sum = (rows: readonly { points: number }[]) =>
      rows.reduce((total, { points }) => total + points, 0)
    expect(sum(health.causes)).toBe(sum(health.ledger))
  })

  test('one bill alone is let pass', () => {
    const more: Line[] = [
      ['client', '2026-01-20T10:00', 'The photos are in the folder.'],
      ['client', '2026-01-21T10:00', 'The text as well.'],
    ]
    expect(judged(...bills.slice(0, 2), ...more).nextStep).toBe('observe')
  })
})

test('what a sign says already is not said again', () => {
  const chased: Line = [
    'owner',
    '2026-02-01T10:00',
    'Invoice A-1 is overdue, £910.',
    'payment-chase',
  ]
  const excuse: Line = [
    'client',
    '2026-02-02T10:00',
    'I will pay it by 6 February.',
    'payment-delay',
  ]
  const { causes } = judged(...bills.slice(0, 2), chased, excuse)
  expect(causes.map(({ type, count }) => [type, count]).toSorted()).toEqual([
    ['payment-chase', 1],
    ['payment-delay', 1],
  ])
})
