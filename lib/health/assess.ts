import type { TalkMessage } from '../detectors/detector'
import { oldestFirst } from '../detectors/oldest-first'
import type { Signal, SignalType } from '../detectors/signal'
import type { TalkFacts } from '../facts/talk-facts'
import { scoreFacts } from './fact-points'
import { followThrough } from './follow-through'
import type { Band, Cause, Confidence, Health, ScoredSignal, Trend } from './health'
import { ledgerOf } from './ledger'
import { nextStep } from './next-step'
import { answerQuestions, type OwnAnswers } from './questions/five-questions'
import { scoreSignals, totalScore } from './score'
import type { TakenStep } from './taken-step'
import { toldByFacts } from './told-by-facts'
import { type Emphasis, harms, inOrder } from './weights'

const week = 7 * 86_400_000
const historyWeeks = 8
/** Fewer messages than this say nothing about a relationship. */
const enoughMessages = 4
/** Fewer of the client's do not show that all is well; trouble shows by itself. */
const enoughOfClient = 3
/** Score at and above which a band begins. */
const bands: readonly (readonly [Band, number])[] = [
  ['healthy', 82],
  ['watch', 59],
  ['strained', 25],
  ['critical', 0],
]

/** What is known of one client. */
export interface ClientRecord {
  /** Mail that went to and fro. */
  mails: readonly Pick<TalkMessage, 'key' | 'role' | 'at'>[]
  signals: readonly Signal[]
  facts?: TalkFacts
  /** Steps that the owner has taken. */
  taken?: readonly TakenStep[]
  /** What the owner answered to the five questions. */
  answers?: OwnAnswers
  emphasis?: Emphasis
}

/**
 * How the relationship stands at a moment. Pure; the same facts in any order give the same answer.
 * @param now Epoch ms; mail and signals after it do not count.
 */
export function assess(client: ClientRecord, now: number): Health {
  const { answers = {} } = client
  const evidence = evidenceUntil(client, now)
  const scored = scoreSignals(evidence.signals, now, client.emphasis)
  const score = scoreAt(client, now)
  const followed = followThrough(evidence, now)
  const facts = factsAt(client, now)
  const told = toldByFacts(facts, evidence.signals, now)
  const signals = [...evidence.signals, ...told]
  const { step, because } = nextStep({ ...evidence, signals }, { score, followed, answers }, now)
  const fromClient = evidence.mails.filter(({ role }) => role === 'client').length
  return {
    score,
    band: bandOf(score),
    trend: trendOf(client, now, score),
    confidence: confidenceOf(evidence.mails.length),
    nextStep: step,
    because,
    followed,
    questions: answerQuestions(signals, fromClient, answers, now),
    // Without a score there is none to explain.
    ledger: score === null ? [] : ledgerOf(scored, facts, now),
    causes: causesOf([...scored, ...told]),
    history: Array.from({ length: historyWeeks }, (_, index) =>
      scoreAt(client, now - (historyWeeks - 1 - index) * week),
    ),
  }
}

/** What was known by then, oldest first. */
function evidenceUntil({ mails, signals, taken = [] }: ClientRecord, moment: number) {
  const past = <T extends { at: number }>(all: readonly T[]) => all.filter(({ at }) => at <= moment)
  return {
    mails: past(mails).sort(oldestFirst),
    signals: past(signals).sort(inOrder),
    taken: past(taken).sort((a, b) => a.at - b.at || (a.message < b.message ? -1 : 1)),
  }
}

/** The score at a moment; null while too little was known. */
export function scoreAt(client: ClientRecord, moment: number): number | null {
  return isEnough(client, moment) ? sumAt(client, moment) : null
}

function isEnough({ mails, signals }: ClientRecord, moment: number): boolean {
  const known = mails.filter(({ at }) => at <= moment)
  if (known.length < enoughMessages) return false
  const fromClient = known.filter(({ role }) => role === 'client').length
  const trouble = signals.some(({ type, at }) => at <= moment && harms(type))
  return trouble || fromClient >= enoughOfClient
}

/** 100 and all points, however little mail there is. */
function sumAt(client: ClientRecord, moment: number): number {
  const signals = scoreSignals(client.signals, moment, client.emphasis)
  return totalScore([...signals, ...factsAt(client, moment)])
}

function factsAt({ facts }: ClientRecord, moment: number) {
  return facts ? scoreFacts(facts, moment) : []
}

function bandOf(score: number | null): Band {
  if (score === null) return 'unknown'
  return bands.find(([, floor]) => score >= floor)?.[0] ?? 'critical'
}

/** Against four weeks ago; a few points to and fro are no trend. */
function trendOf(client: ClientRecord, now: number, score: number | null): Trend {
  const change = score === null ? 0 : score - sumAt(client, now - 4 * week)
  if (Math.abs(change) < 4) return 'steady'
  return change > 0 ? 'rising' : 'falling'
}

function confidenceOf(messages: number): Confidence {
  if (messages < 8) return 'low'
  return messages < 25 ? 'medium' : 'high'
}

function causesOf(counted: readonly Pick<ScoredSignal, 'type' | 'points'>[]): Cause[] {
  const causes = new Map<SignalType, Cause>()
  for (const { type, points } of counted) {
    const cause = causes.get(type) ?? { type, count: 0, points: 0 }
    causes.set(type, { type, count: cause.count + 1, points: cause.points + points })
  }
  return [...causes.values()].sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
}
