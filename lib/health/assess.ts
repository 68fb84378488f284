import type { Signal, SignalType } from '../detectors/signal'
import type { Band, Cause, Confidence, Health, ScoredSignal, Trend } from './health'
import { nextStep } from './next-step'
import { scoreSignals, totalScore } from './score'

const week = 7 * 86_400_000
const historyWeeks = 8
/** Fewer messages than this say nothing about a relationship. */
const enoughMessages = 4
/** Score at and above which a band begins. */
const bands: readonly (readonly [Band, number])[] = [
  ['healthy', 80],
  ['watch', 62],
  ['strained', 38],
  ['critical', 0],
]

/** What is known of one client: when mail went to and fro (epoch ms), and the signals found in it. */
export interface ClientRecord {
  messageTimes: readonly number[]
  signals: readonly Signal[]
}

/**
 * How the relationship stands at a moment. Pure; the same facts in any order give the same answer.
 * @param now Epoch ms; mail and signals after it do not count.
 */
export function assess(client: ClientRecord, now: number): Health {
  const scored = scoreSignals(client.signals, now)
  const score = scoreAt(client, now)
  return {
    score,
    band: bandOf(score),
    trend: trendOf(client, now, score),
    confidence: confidenceOf(messagesUntil(client, now)),
    nextStep: nextStep(scored, score),
    causes: causesOf(scored),
    history: Array.from({ length: historyWeeks }, (_, index) =>
      scoreAt(client, now - (historyWeeks - 1 - index) * week),
    ),
  }
}

function scoreAt(client: ClientRecord, moment: number): number | null {
  if (messagesUntil(client, moment) < enoughMessages) return null
  return totalScore(scoreSignals(client.signals, moment))
}

function messagesUntil(client: ClientRecord, moment: number): number {
  return client.messageTimes.filter((at) => at <= moment).length
}

function bandOf(score: number | null): Band {
  if (score === null) return 'unknown'
  return bands.find(([, floor]) => score >= floor)?.[0] ?? 'critical'
}

/** Against four weeks ago; a few points to and fro are no trend. */
function trendOf(client: ClientRecord, now: number, score: number | null): Trend {
  const before = scoreAt(client, now - 4 * week) ?? 100
  const change = (score ?? before) - before
  if (Math.abs(change) < 4) return 'steady'
  return change > 0 ? 'rising' : 'falling'
}

function confidenceOf(messages: number): Confidence {
  if (messages < 8) return 'low'
  return messages < 25 ? 'medium' : 'high'
}

function causesOf(scored: readonly ScoredSignal[]): Cause[] {
  const causes = new Map<SignalType, Cause>()
  for (const { type, points } of scored) {
    const cause = causes.get(type) ?? { type, count: 0, points: 0 }
    causes.set(type, { type, count: cause.count + 1, points: cause.points + points })
  }
  return [...causes.values()].sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
}
