import type { Signal } from '../../detectors/signal'
import type { FollowThrough } from '../follow-through'
import type { NextStep } from '../health'
import { fading, harms } from '../weights'
import { type Advice, isAbove, rungAbove, type StepReason } from './advice'
import type { LadderEvidence, LadderFacts } from './ladder-facts'

const day = 86_400_000
/** Below this much, a sign has faded. */
const FADED = 0.5
/** Trouble that has lasted so long could have been answered. */
const ANSWERABLE = 21 * day
/** All went well for so long, over so many of the client's mails. */
const LONG = 180 * day
const MANY_MAILS = 10

/** What decides how high the ladder may be climbed. */
interface Footing {
  facts: LadderFacts
  evidence: LadderEvidence
  followed: readonly FollowThrough[]
}

/**
 * Takes the rung that the facts speak for up to the one above what was tried in vain, and holds it there; contempt is
 * grave enough for any rung. Nobody is talked to before the owner had a chance to answer, nobody with whom all went
 * well for long is parted from unasked.
 */
export function climb(chosen: Advice, footing: Footing, now: number): Advice {
  if (!isAbove(chosen.step, 'observe')) return chosen
  const { facts, evidence, followed } = footing
  const isGrave = facts.hostility >= FADED
  const failed = highestFailed(followed)
  if (failed) return nextAfter(failed, chosen, isGrave)
  const talked = evidence.taken.some(({ step }) => step !== 'boundary')
  if (chosen.step === 'part' && !talked && (!isGrave || wasGoodForLong(evidence, now))) {
    return held(chosen, 'talk', isGrave ? 'long-good' : 'untried')
  }
  if (isGrave || talked) return chosen
  const tried = evidence.taken.length > 0 || facts.unheeded > 0
  if (!tried) return held(chosen, 'boundary', 'untried')
  const isLong = now - firstTrouble(evidence.signals, now) >= ANSWERABLE
  return isLong && evidence.taken.length === 0 ? held(chosen, 'talk', 'untried') : chosen
}

/** What was given the time to help, and has not. */
function highestFailed(followed: readonly FollowThrough[]): NextStep | undefined {
  const failed = followed.filter(({ outcome }) => outcome === 'same' || outcome === 'worse')
  return failed
    .map(({ taken }) => taken.step)
    .reduce<NextStep | undefined>(
      (highest, step) => (highest && !isAbove(step, highest) ? highest : step),
      undefined,
    )
}

function nextAfter(failed: NextStep, { step, because }: Advice, isGrave: boolean): Advice {
  const next = rungAbove(failed)
  if (isGrave && isAbove(step, next)) return { step, because }
  return { step: next, because: ['not-helped', ...because] }
}

function held(advice: Advice, highest: NextStep, reason: StepReason): Advice {
  if (!isAbove(advice.step, highest)) return advice
  return { step: highest, because: [reason, ...advice.because] }
}

/** Epoch ms of the first sign of trouble that has not faded; now, where there is none. */
function firstTrouble(signals: readonly Signal[], now: number): number {
  const troubles = signals.filter(
    (sign) => harms(sign.type) && sign.type !== 'after-hours' && fading(sign, now) >= FADED,
  )
  return Math.min(now, ...troubles.map(({ at }) => at))
}

function wasGoodForLong({ signals, mails }: LadderEvidence, now: number): boolean {
  const first = firstTrouble(signals, now)
  const before = mails.filter(({ role, at }) => role === 'client' && at < first)
  const began = before[0]?.at ?? first
  return first - began >= LONG && before.length >= MANY_MAILS
}
