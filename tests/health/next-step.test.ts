import { expect, test } from 'vitest'
import type { SignalType } from '../../lib/detectors/signal'
import { nextStep } from '../../lib/health/next-step'
import { signal } from './signals'

const scored = (...points: number[]) =>
  points.map((each) => ({ ...signal('stalled' satisfies SignalType), points: each }))

test.each([
  [[], 100, 'none'],
  [[0, 0, 5], 100, 'none'],
  [[-3], 97, 'observe'],
  [[-14, 4], 90, 'observe'],
  [[-3, -1], 96, 'boundary'],
  [[-20, -18], 62, 'boundary'],
  [[-20, -19], 61, 'talk'],
  [[-40], 60, 'talk'],
  [[-3], null, 'observe'],
  [[-3, -3], null, 'boundary'],
  [[], null, 'none'],
] as const)('points %j at a score of %s: %s', (points, score, step) => {
  expect(nextStep(scored(...points), score)).toBe(step)
})
