import type { FollowThrough } from '../follow-through'
import { type Advice, isAbove } from './advice'

/** So long one waits for what follows a step before it is due again. */
const WAIT = 14 * 86_400_000

/**
 * The same advice with word that it is being followed: the owner has taken the step, or one above it, within two
 * weeks, and nothing went wrong since.
 * @param latest The newest step with what came of it. @param now Epoch ms.
 */
export function orUnderWay(advice: Advice, latest: FollowThrough | undefined, now: number): Advice {
  if (!latest || !isAbove(advice.step, 'observe')) return advice
  const { taken, changes } = latest
  const waits = now - taken.at < WAIT && changes.every(({ since }) => since === 0)
  if (!waits || isAbove(advice.step, taken.step)) return advice
  return { step: advice.step, because: ['under-way', ...advice.because] }
}

/** Whether all that is to be done is to wait for what follows. */
export function isUnderWay([first]: Advice['because']): boolean {
  return first === 'under-way'
}
