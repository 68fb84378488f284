import type { Signal } from '../../detectors/signal'
import { fading } from '../weights'
import { type Advice, nothing } from './advice'

/** Mails less than this apart are one evening. */
const EVENING = 12 * 3_600_000
/** Evenings, by what is left of them, from which a habit is watched, and from which the hours are said again. */
const WATCHED = 1.7
const RESTATED = 3.2

/**
 * What mail outside the hours calls for by itself: labelled conversations are too short to tell, so the figures are
 * the project's own judgement. Mail that asks for nothing is no demand, and mail in the client's own daytime none
 * that they could know of.
 */
export function lateHabit(signals: readonly Signal[], now: number): Advice {
  const asking = signals
    .filter(({ type, detail }) => type === 'after-hours' && detail.asks && !detail.theirDay)
    .toSorted((a, b) => a.at - b.at)
  const evenings = asking.filter(
    ({ at }, index) => at - (asking[index - 1]?.at ?? Number.NEGATIVE_INFINITY) > EVENING,
  )
  const left = evenings.reduce((sum, evening) => sum + fading(evening, now), 0)
  if (left >= RESTATED) return { step: 'boundary', because: ['late-habit'] }
  return left >= WATCHED ? { step: 'observe', because: ['late-habit'] } : nothing
}
