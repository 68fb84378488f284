import * as z from 'zod/mini'
import type { Signal } from '../detectors/signal'
import type { FollowThrough } from './follow-through'
import type { NextStep } from './health'
import { chooseRung } from './ladder/choose-rung'
import {
  type LadderEvidence,
  type LadderFacts,
  ladderFacts,
  readLadderFacts,
  troubleLeft,
} from './ladder/ladder-facts'
import { lateHabit } from './ladder/late-habit'
import { type OwnAnswers, Question, signsOf } from './questions/five-questions'
import { fading, harms } from './weights'

/** Why a step is named: facts that speak for it, or a rule that goes before them. */
export const StepReason = z.enum([
  ...ladderFacts,
  /** Mails outside the hours that ask for something, on several evenings. */
  'late-habit',
  /** What was tried has helped. */
  'helped',
  /** Higher rungs wait until a lower one was tried. */
  'untried',
  /** So much has come together that a polite line is no longer enough. */
  'critical',
])
export type StepReason = z.infer<typeof StepReason>

/** The next step with why, the strongest reason first; none where there is nothing to say. */
export interface Advice {
  step: NextStep
  because: StepReason[]
}

/** Below this much of one sign, what happened has faded. */
const FADED = 0.5
/** Below this score, where `critical` begins, a polite line is no longer enough, whatever added up. */
const CRITICAL = 35

const order: readonly NextStep[] = ['none', 'observe', 'boundary', 'talk', 'reprice', 'part']

/** What bears on the next step, beside the evidence. */
export interface Standing {
  score: number | null
  followed: readonly FollowThrough[]
  answers: OwnAnswers
}

/**
 * The next step at `now` (epoch ms): the rung that the facts speak for, held below a talk until a lower rung was
 * tried or the harm is grave, and taken back once what was tried has helped.
 */
export function nextStep(evidence: LadderEvidence, standing: Standing, now: number): Advice {
  const { score, followed, answers } = standing
  const counted = { ...evidence, signals: answered(evidence.signals, answers) }
  const facts = affirmed(readLadderFacts(counted, now), answers)
  const late = lateHabit(counted.signals, now)
  const helped = followed[0]?.outcome === 'better'
  if (troubleLeft(counted.signals, now) < FADED && !affirms(answers)) {
    return helped ? eased(late) : late
  }
  const { rung, because } = chooseRung(facts)
  const isSlip = slipsLeft(counted.signals, now) === 1 && !affirms(answers)
  const chosen = atLeast({ step: isSlip ? 'observe' : rung, because }, late)
  if (helped) return eased(chosen)
  const held = hold(chosen, facts, evidence)
  const isCritical = score !== null && score < CRITICAL
  return isCritical ? atLeast(held, { step: 'talk', because: ['critical'] }) : held
}

/** How many signs have not faded; contempt is no slip and counts as several. */
function slipsLeft(signals: readonly Signal[], now: number): number {
  return signals
    .filter((signal) => harms(signal.type) && signal.type !== 'after-hours')
    .filter((signal) => fading(signal, now) >= FADED)
    .reduce((sum, { type }) => sum + (type === 'hostility' ? 2 : 1), 0)
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

/** Once what was tried has helped, what is left is watched. */
function eased(advice: Advice): Advice {
  return above(advice.step, 'none') ? { step: 'observe', because: ['helped'] } : advice
}

/** Diplomacy first: no talk or more before the owner had a chance to answer, save where contempt was shown. */
function hold(advice: Advice, facts: LadderFacts, { taken }: LadderEvidence): Advice {
  const tried = facts.unheeded > 0 || taken.length > 0
  const isGrave = facts.hostility >= FADED
  if (above(advice.step, 'boundary') && !tried && !isGrave) {
    return { step: 'boundary', because: ['untried', ...advice.because] }
  }
  const talked = taken.some(({ step }) => step !== 'boundary')
  if (advice.step === 'part' && !talked && !isGrave) {
    return { step: 'talk', because: ['untried', ...advice.because] }
  }
  return advice
}

function above(step: NextStep, other: NextStep): boolean {
  return order.indexOf(step) > order.indexOf(other)
}

function atLeast(advice: Advice, other: Advice): Advice {
  return above(other.step, advice.step) ? other : advice
}
