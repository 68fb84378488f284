import type { OrderedRecord } from './client-record'
import { scoreFacts } from './fact-points'
import { type FollowThrough, followThrough } from './follow-through'
import type { Band, ScoredSignal } from './health'
import type { Advice } from './ladder/advice'
import type { LadderEvidence } from './ladder/ladder-facts'
import { nextStep } from './next-step'
import { CRITICAL, pointsAt, totalScore } from './score'
import type { ScoredFact } from './scored-fact'
import { toldByFacts } from './told-by-facts'
import { harms } from './weights'

/** Fewer messages than this say nothing about a relationship. */
const enoughMessages = 4
/** Fewer of the client's do not show that all is well; trouble shows by itself. */
const enoughOfClient = 3
/** Score at and above which a band begins. */
export const bands: readonly (readonly [Band, number])[] = [
  ['healthy', 82],
  ['watch', 59],
  ['strained', CRITICAL],
  ['critical', 0],
]

/** Where a client stands at one moment, and what that rests on. */
export interface Judged {
  /** 0 to 100; null while too little is known. */
  score: number | null
  band: Band
  advice: Advice
  /** What was known by then, oldest first; with the trouble that facts alone tell of. */
  evidence: LadderEvidence
  scored: readonly ScoredSignal[]
  facts: readonly ScoredFact[]
  told: readonly ScoredSignal[]
  followed: readonly FollowThrough[]
}

/** @param now Epoch ms; what came after it does not count. */
export function judgeAt(record: OrderedRecord, now: number): Judged {
  const mails = record.mails.filter(({ at }) => at <= now)
  const taken = record.taken.filter(({ at }) => at <= now)
  const scored = pointsAt(record.weighed, now)
  const facts = factsAt(record, now)
  const score = isEnough(mails, scored) ? totalScore([...scored, ...facts]) : null
  const followed = followThrough({ mails, signals: scored, taken }, now)
  const told = toldByFacts(facts, scored, now)
  const evidence = { mails, signals: [...scored, ...told], taken }
  const advice = nextStep(evidence, { score, followed, answers: record.answers }, now)
  return { score, band: bandOf(score), advice, evidence, scored, facts, told, followed }
}

/** The score alone; null while too little was known. */
export function scoreAt(record: OrderedRecord, now: number): number | null {
  const scored = pointsAt(record.weighed, now)
  const mails = record.mails.filter(({ at }) => at <= now)
  return isEnough(mails, scored) ? totalScore([...scored, ...factsAt(record, now)]) : null
}

/** 100 and all points, however little mail there was. */
export function sumAt(record: OrderedRecord, now: number): number {
  return totalScore([...pointsAt(record.weighed, now), ...factsAt(record, now)])
}

function isEnough(
  mails: OrderedRecord['mails'],
  signals: readonly Pick<ScoredSignal, 'type'>[],
): boolean {
  if (mails.length < enoughMessages) return false
  const fromClient = mails.filter(({ role }) => role === 'client').length
  return signals.some(({ type }) => harms(type)) || fromClient >= enoughOfClient
}

function factsAt({ facts }: OrderedRecord, now: number): ScoredFact[] {
  return facts ? scoreFacts(facts, now) : []
}

function bandOf(score: number | null): Band {
  if (score === null) return 'unknown'
  return bands.find(([, floor]) => score >= floor)?.[0] ?? 'critical'
}
