import type { NextStep } from '../health/health'
import type { Tone } from './tone'

/** The lower the rung, the warmer; a limit is said plainly the first time. */
const first: Record<NextStep, Tone> = {
  none: 'warm',
  observe: 'warm',
  boundary: 'neutral',
  talk: 'neutral',
  reprice: 'neutral',
  part: 'neutral',
}
const next: Record<Tone, Tone> = { warm: 'neutral', neutral: 'firm', firm: 'neutral' }

/**
 * The tone in which a reply is offered: the step's, else the next one, so that nobody gets the same text twice in a row.
 * @param last The tone in which this client was sent a reply for the same situation last.
 */
export function chooseTone(step: NextStep, last: Tone | undefined): Tone {
  return last === first[step] ? next[last] : first[step]
}
