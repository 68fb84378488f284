import { expect, test } from 'vitest'
import type { SignalType } from '../../lib/detectors/signal'
import { nextStep } from '../../lib/health/next-step'
import { signal } from './signals'

const scored = (signs: readonly (readonly [SignalType, number])[]) =>
  signs.map(([type, points]) => ({ ...signal(type), points }))

test.each([
  ['nothing happened', [], 100, 'none'],
  [
    'good signs alone',
    [
      ['praise', 4],
      ['paid', 5],
    ],
    100,
    'none',
  ],
  ['one late mail', [['after-hours', -3]], 97, 'none'],
  ['a first reminder, which costs nothing', [['payment-chase', 0]], 100, 'observe'],
  ['one meeting moved', [['cancellation', -2]], 98, 'observe'],
  [
    'late mails of old',
    [
      ['after-hours', -2],
      ['after-hours', -1],
    ],
    97,
    'observe',
  ],
  [
    'a habit of late mails',
    [
      ['after-hours', -3],
      ['after-hours', -3],
      ['after-hours', -3],
      ['urgency', -4],
    ],
    87,
    'boundary',
  ],
  [
    'extra work again',
    [
      ['scope-creep', -6],
      ['scope-creep', -6],
    ],
    88,
    'boundary',
  ],
  [
    'too little mail to score',
    [
      ['scope-creep', -6],
      ['urgency', -4],
    ],
    null,
    'boundary',
  ],
  [
    'reminder after reminder',
    [
      ['payment-chase', -8],
      ['payment-chase', -10],
    ],
    82,
    'talk',
  ],
  [
    'meetings moved again',
    [
      ['cancellation', -6],
      ['cancellation', -6],
    ],
    88,
    'talk',
  ],
  ['one grave thing', [['hostility', -63]], 37, 'talk'],
] as const)('%s: %j at a score of %s: %s', (_, signs, score, step) => {
  expect(nextStep(scored(signs), score)).toBe(step)
})
