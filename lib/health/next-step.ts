import type { Signal } from '../detectors/signal'
import type { FollowThrough } from './follow-through'
import { type Advice, atLeast, nothing } from './ladder/advice'
import { chooseRung } from './ladder/choose-rung'
import { climb } from './ladder/climb'
import {
  type LadderEvidence,
  type LadderFacts,
  readLadderFacts,
  troubleLeft,
} from './ladder/ladder-facts'
import { lateHabit } from './ladder/late-habit'
import { hasSettled, isDoubtful, isSlip } from './ladder/settled'
import { orUnderWay } from './ladder/under-way'
import { type OwnAnswers, Question, signsOf } from './questions/five-questions'
import { kindOf } from './trouble-kinds'

/** Below this much of one sign, what happened has faded. */
const FADED = 0.5
/** Below this much, what was dealt with is over. */
const HARDLY = 1

/** A score below it, well within `strained`, is more than a polite line settles, whatever added up. */
const MUCH_AMISS = 40

/** What bears on the next step, beside the evidence. */
export interface Standing {
  score: number | null
  followed: readonly FollowThrough[]
  answers: OwnAnswers
}

/**
 * The next step at `now` (epoch ms): the rung that the facts speak for, taken back once things have settled or what
 * was tried has helped, and else no more than a rung above what was tried, save where the harm is grave.
 */
export function nextStep(evidence: LadderEvidence, standing: Standing, now: number): Advice {
  const { score, followed, answers } = standing
  const counted = { ...evidence, signals: answered(evidence.signals, answers) }
  const facts = affirmed(readLadderFacts(counted, now), answers)
  const late = lateHabit(counted.signals, now)
  const chosen = atLeast(choose(counted, facts, answers, now), late)
  const [latest] = followed
  if (latest?.outcome === 'better' && !hasOther(latest)) {
    return eased(chosen, late, troubleLeft(counted.signals, now))
  }
  const climbed = climb(chosen, { facts, evidence: counted, followed, score }, now)
  const isMuchAmiss = score !== null && score < MUCH_AMISS
  const due = isMuchAmiss ? atLeast(climbed, { step: 'talk', because: ['critical'] }) : climbed
  return orUnderWay(due, latest, now)
}

/** The rung that the facts speak for; a slip alone, or what has settled down, is let pass. */
function choose(
  evidence: LadderEvidence,
  facts: LadderFacts,
  answers: OwnAnswers,
  now: number,
): Advice {
  const { signals } = evidence
  const { rung, because } = chooseRung(facts)
  if (affirms(answers)) return { step: rung, because }
  if (troubleLeft(signals, now) < FADED) return nothing
  if (isDoubtful(signals, now)) return nothing
  if (isSlip(signals, now)) return { step: 'observe', because }
  if (hasSettled(evidence, now)) return { step: 'observe', because: ['quiet-since'] }
  return { step: rung, because }
}

/** Signs of a kind that the owner called no trouble do not count. */
function answered(signals: readonly Signal[], answers: OwnAnswers): readonly Signal[] {
  const denied = Question.options.filter((question) => answers[question] === 'no')
  return signals.filter(({ type }) => !denied.some((one) => signsOf[one].includes(type)))
}

const habits: Readonly<Record<Question, readonly (keyof LadderFacts)[]>> = {
  budget: ['extras', 'extras-second'],
  meetings: ['meetings', 'meetings-second'],
  payment: ['payment', 'payment-second'],
  holdups: ['stalled', 'stalled-second'],
  advice: ['advice', 'advice-second'],
}

/** What the owner called a habit is one, whatever the mail shows. */
function affirmed(facts: LadderFacts, answers: OwnAnswers): LadderFacts {
  const said = Question.options.filter((question) => answers[question] === 'yes')
  const full = said.flatMap((question) => habits[question].map((fact) => [fact, 1] as const))
  return { ...facts, ...Object.fromEntries(full) }
}

function affirms(answers: OwnAnswers): boolean {
  return Question.options.some((question) => answers[question] === 'yes')
}

/** Whether trouble of a kind that a step had not to answer has come again and again since, or contempt has once. */
function hasOther({ changes }: FollowThrough): boolean {
  const before = changes.filter((change) => change.before > 0).map(({ type }) => kindOf(type))
  const others = changes.filter(({ type }) => !before.includes(kindOf(type)))
  const came = others.reduce((sum, { since }) => sum + since, 0)
  return came > 1 || others.some(({ type }) => type === 'hostility')
}

/** Once what was tried has helped, what is left is watched, and let go when it is hardly a sign any more. */
function eased({ step }: Advice, late: Advice, left: number): Advice {
  const isOver = step === 'none' || (left < HARDLY && late.step === 'none')
  return isOver ? nothing : { step: 'observe', because: ['helped'] }
}
