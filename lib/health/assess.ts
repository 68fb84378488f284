import type { SignalType } from '../detectors/signal'
import { type ClientRecord, type OrderedRecord, orderRecord } from './client-record'
import type { Cause, Confidence, Health, ScoredSignal, Trend } from './health'
import { judgeAt, scoreAt, sumAt } from './judge-at'
import { ledgerOf } from './ledger'
import { answerQuestions } from './questions/five-questions'

const week = 7 * 86_400_000
const historyWeeks = 8

/**
 * How the relationship stands at a moment. Pure; the same facts in any order give the same answer.
 * @param now Epoch ms; mail and signals after it do not count.
 */
export function assess(client: ClientRecord, now: number): Health {
  const record = orderRecord(client)
  const judged = judgeAt(record, now)
  const { score, band, advice, evidence, scored, facts, told, followed } = judged
  const fromClient = evidence.mails.filter(({ role }) => role === 'client').length
  return {
    score,
    band,
    trend: trendOf(record, now, score),
    confidence: confidenceOf(evidence.mails.length),
    nextStep: advice.step,
    because: advice.because,
    followed: [...followed],
    questions: answerQuestions(evidence.signals, fromClient, record.answers, now),
    // Without a score there is none to explain.
    ledger: score === null ? [] : ledgerOf(scored, facts, now),
    causes: causesOf([...scored, ...told]),
    history: Array.from({ length: historyWeeks }, (_, index) =>
      scoreAt(record, now - (historyWeeks - 1 - index) * week),
    ),
  }
}

/** Against four weeks ago; a few points to and fro are no trend. */
function trendOf(record: OrderedRecord, now: number, score: number | null): Trend {
  const change = score === null ? 0 : score - sumAt(record, now - 4 * week)
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
