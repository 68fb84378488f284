import type { LadderFact } from './ladder-facts'

/** The rungs that facts speak for, mildest first; where nothing counts there is nothing to choose. */
export const rungs = ['observe', 'boundary', 'talk', 'reprice', 'part'] as const
export type Rung = (typeof rungs)[number]

/**
 * How much each fact speaks for each rung, in the order of `rungs`; `start` is where the scale begins. The figures
 * are a multinomial logistic regression of the steps that seasoned advisers gave for some 5,000 conversations, fitted
 * by `tests/support/ladder/run.mjs` and rounded to tenths. How often they agree with advisers they have not seen
 * stands in `tests/health/decisions.test.ts`.
 *
 * To be read by row: extra work asked for once more speaks for a price (1.5) and against letting it pass (-0.9).
 */
export const stepWeights: Readonly<
  Record<LadderFact | 'start', readonly [number, number, number, number, number]>
> = {
  payment: [-0.6, -0.2, 0.5, -0.3, 0.7],
  'payment-second': [-0.5, -0.2, 0.4, -0.5, 0.8],
  'payment-third': [-0.5, 0.2, 0.2, -0.2, 0.2],
  meetings: [0.9, 0.1, 0.3, -0.8, -0.4],
  'meetings-second': [-0.6, 0.6, 0.2, -0.3, 0.2],
  extras: [-0.9, 0.5, -1.3, 1.9, -0.2],
  'extras-second': [-0.9, -0.5, -0.2, 1.5, 0],
  'extras-now': [-1.1, 0.5, 0.5, 0.4, -0.3],
  stalled: [0.1, -0.5, 0.8, -0.2, -0.2],
  'stalled-second': [0.1, -0.3, 0.8, -0.5, -0.1],
  advice: [0.3, -0.5, 0.1, -0.1, 0.2],
  'advice-second': [0.1, -0.2, 0.3, -0.5, 0.3],
  urgency: [-0.9, 0.8, 0.1, 0.2, -0.1],
  'urgency-second': [-0.6, 1, -0.4, 0.4, -0.3],
  hostility: [-2.2, -0.7, 0.1, -0.2, 3.1],
  'hostility-second': [0.1, -0.4, -0.7, -0.6, 1.6],
  much: [-1.1, -0.1, 0.3, 0.8, 0.1],
  'very-much': [-1, -0.6, -0.3, 0.2, 1.7],
  unheeded: [-0.7, 0.3, 0.3, 0.1, -0.1],
  'quiet-since': [1.6, 0.5, 0.4, -0.4, -2],
  praise: [1, 0, 0.1, 0.1, -1.1],
  'talk-open': [-0.6, -1.1, 2.1, -0.6, 0.1],
  'reprice-open': [-1.1, -0.7, -0.6, 2.7, -0.3],
  'part-open': [-0.4, -0.5, -1, -0.1, 1.9],
  start: [2.2, 0.9, 0.4, -1.5, -1.9],
}
