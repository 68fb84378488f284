import type { Signal } from '../../detectors/signal'
import type { FollowThrough } from '../follow-through'
import type { NextStep } from '../health'
import { kindOf } from '../trouble-kinds'
import { fading } from '../weights'
import { type Advice, isAbove, rungAbove, type StepReason } from './advice'
import { type LadderEvidence, type LadderFacts, troubleLeft } from './ladder-facts'
import { troubles } from './settled'

const day = 86_400_000
/** Below this much, a sign has faded. */
const FADED = 0.5
/** A failure is held against the client for two half-lives of the trouble: rush for two months, money for half a year. */
const FORGOTTEN = 1 / 4
/** So much trouble, in signs, as one bad mail makes. */
const ONE_MAIL = 1.5
/** All went well for so long, over so many of the client's mails. */
const LONG = 180 * day
const MANY_MAILS = 10

/** What decides how high the ladder may be climbed. */
interface Footing {
  facts: LadderFacts
  evidence: LadderEvidence
  followed: readonly FollowThrough[]
  /** Null where there is too little mail to say. */
  score: number | null
}

/**
 * Takes the rung that the facts speak for up to the one above what was tried in vain, and holds it there; contempt is
 * grave enough for any rung. Nobody is talked to before the owner had a chance to answer, named a price or parted from
 * before something was tried, nor parted from unasked where all went well for long.
 */
export function climb(chosen: Advice, footing: Footing, now: number): Advice {
  if (!isAbove(chosen.step, 'observe')) return chosen
  return held(climbed(chosen, footing, now), highestFor(footing, now), 'too-little')
}

/** With too little mail to judge by, no more than a boundary; over one bad mail alone, no more than a talk. */
function highestFor({ evidence, score }: Footing, now: number): NextStep {
  if (score === null) return 'boundary'
  return troubleLeft(evidence.signals, now) > ONE_MAIL ? 'part' : 'talk'
}

function climbed(chosen: Advice, footing: Footing, now: number): Advice {
  const { facts, evidence, followed } = footing
  const isGrave = facts.hostility >= FADED
  const failed = highestFailed(followed, evidence.signals, now)
  if (failed) return nextAfter(failed, chosen, isGrave)
  const talked = evidence.taken.some(({ step }) => step !== 'boundary')
  if (chosen.step === 'part' && !talked && (!isGrave || wasGoodForLong(evidence, now))) {
    return held(chosen, 'talk', isGrave ? 'long-good' : 'untried')
  }
  if (isGrave || evidence.taken.length > 0) return chosen
  return held(chosen, facts.unheeded > 0 ? 'talk' : 'boundary', 'untried')
}

/**
 * What was lately given the time to help with the trouble at hand, and has not; a step that helped closes the account
 * of those before it.
 */
function highestFailed(
  followed: readonly FollowThrough[],
  signals: readonly Signal[],
  now: number,
): NextStep | undefined {
  const atHand = new Set(troubles(signals, now).map(({ type }) => kindOf(type)))
  const helped = followed.findIndex(({ outcome }) => outcome === 'better')
  const failed = followed
    .slice(0, helped < 0 ? followed.length : helped)
    .filter(({ outcome }) => outcome === 'same' || outcome === 'worse')
    .filter(({ taken: { at }, changes }) =>
      changes.some(
        ({ type }) => atHand.has(kindOf(type)) && fading({ type, at }, now) >= FORGOTTEN,
      ),
    )
  return failed
    .map(({ taken }) => taken.step)
    .reduce<NextStep | undefined>(
      (highest, step) => (highest && !isAbove(step, highest) ? highest : step),
      undefined,
    )
}

/** The rung above what failed, but no more than one above what the facts speak for; and above it only what is grave. */
function nextAfter(failed: NextStep, { step, because }: Advice, isGrave: boolean): Advice {
  const next = rungAbove(failed)
  if (isGrave && isAbove(step, next)) return { step, because }
  const raised = isAbove(next, rungAbove(step)) ? rungAbove(step) : next
  return { step: raised, because: ['not-helped', ...because] }
}

function held(advice: Advice, highest: NextStep, reason: StepReason): Advice {
  if (!isAbove(advice.step, highest)) return advice
  return { step: highest, because: [reason, ...advice.because] }
}

/** Epoch ms of the first sign of trouble that has not faded; now, where there is none. */
function firstTrouble(signals: readonly Signal[], now: number): number {
  return Math.min(now, ...troubles(signals, now).map(({ at }) => at))
}

function wasGoodForLong({ signals, mails }: LadderEvidence, now: number): boolean {
  const first = firstTrouble(signals, now)
  const before = mails.filter(({ role, at }) => role === 'client' && at < first)
  const began = before[0]?.at ?? first
  return first - began >= LONG && before.length >= MANY_MAILS
}
