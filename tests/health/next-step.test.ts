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
    'a few late mails',
    [
      ['after-hours', -2],
      ['after-hours', -1],
    ],
    97,
    'observe',
  ],
  [
    'trouble that was made good',
    [
      ['payment-chase', -2],
      ['payment-chase', -2],
      ['paid', 5],
    ],
    95,
    'observe',
  ],
  [
    'a habit of demands',
    [
      ['urgency', -4],
      ['urgency', -4],
      ['after-hours', -3],
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
    'extra work again and again',
    [
      ['scope-creep', -6],
      ['scope-creep', -6],
      ['scope-creep', -6],
    ],
    82,
    'reprice',
  ],
  [
    'reminders and excuses',
    [
      ['payment-chase', 0],
      ['payment-delay', -8],
      ['payment-chase', -8],
      ['payment-delay', -8],
    ],
    76,
    'talk',
  ],
  [
    'meetings moved again and again',
    [
      ['cancellation', -2],
      ['cancellation', -6],
      ['no-show', -8],
    ],
    84,
    'talk',
  ],
  [
    'much of everything',
    [
      ['urgency', -30],
      ['scope-creep', -35],
    ],
    35,
    'talk',
  ],
  ['contempt once', [['hostility', -14]], 86, 'boundary'],
  [
    'contempt again',
    [
      ['hostility', -14],
      ['hostility', -14],
    ],
    72,
    'part',
  ],
  [
    'contempt instead of payment',
    [
      ['payment-chase', 0],
      ['hostility', -14],
    ],
    86,
    'part',
  ],
] as const)('%s: %j at a score of %s: %s', (_, signs, score, step) => {
  expect(nextStep(scored(signs), score)).toBe(step)
})
