import type { Signal } from '../../detectors/signal'
import { harmOf } from '../severity'
import { fading } from '../weights'
import type { LadderEvidence } from './ladder-facts'

const day = 86_400_000
/** Quiet for so long, over so many of the client's mails, is no chance. */
const QUIET = 21 * day
const QUIET_MAILS = 3
/** Below this much, a sign has faded. */
const FADED = 0.5

/** Signs of trouble by words and meetings that have not faded, but for excused ones; mail after hours is told by the clock. */
export function troubles(signals: readonly Signal[], now: number): Signal[] {
  return signals.filter(
    (sign) => harmOf(sign) > 0 && sign.type !== 'after-hours' && fading(sign, now) >= FADED,
  )
}

/** Whether one sign at most has not faded; contempt is no slip. */
export function isSlip(signals: readonly Signal[], now: number): boolean {
  const [first, ...more] = troubles(signals, now)
  return more.length === 0 && first?.type !== 'hostility'
}

/** Whether all that has not faded is a sign that one reader alone sees, and not plainly. */
export function isDoubtful(signals: readonly Signal[], now: number): boolean {
  const [first, ...more] = troubles(signals, now)
  return first?.detail.doubtful === true && more.length === 0
}

/** Whether it has been quiet for weeks, over several mails, and no money is still asked for. */
export function hasSettled({ signals, mails }: LadderEvidence, now: number): boolean {
  const last = Math.max(0, ...troubles(signals, now).map(({ at }) => at))
  const since = mails.filter(({ role, at }) => role === 'client' && at > last)
  return now - last >= QUIET && since.length >= QUIET_MAILS && !owesMoney(signals)
}

function owesMoney(signals: readonly Signal[]): boolean {
  const last = signals.findLast(({ type }) => type === 'payment-chase' || type === 'payment-delay')
  return last !== undefined && !signals.some(({ type, at }) => type === 'paid' && at > last.at)
}
