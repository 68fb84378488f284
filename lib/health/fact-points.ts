import { dueDayBy, invoiceState } from '../facts/invoices'
import type { Told } from '../facts/mail'
import { type Promised, promiseState } from '../facts/promises'
import type { TalkFacts } from '../facts/talk-facts'
import type { FactKind, ScoredFact } from './scored-fact'

const day = 86_400_000

interface FactWeight {
  points: number
  /** Undefined for what does not fade while it lasts. */
  halfLifeDays?: number
  cap: number
}

/** The project's own judgement: an open bill weighs like a slip as long as it is open; words unkept fade as money does. */
export const factWeights: Readonly<Record<FactKind, FactWeight>> = {
  'promise-kept': { points: 3, halfLifeDays: 60, cap: 9 },
  'promise-broken': { points: -4, halfLifeDays: 90, cap: 16 },
  'invoice-overdue': { points: -3, cap: 15 },
  'question-open': { points: -1, cap: 4 },
}

/** Banks and mail take a while. */
const OVERDUE_AFTER = 7 * day
/** A question that waits this long, in a thread that the client has left. */
const OPEN_AFTER = 14 * day
/** Older questions are given up, not owed. */
const GIVEN_UP = 90 * day

type Counting = Omit<ScoredFact, 'points'>

/** The facts that count at `now` (epoch ms) with their points, oldest first. */
export function scoreFacts(facts: TalkFacts, now: number): ScoredFact[] {
  const found = [...promises(facts, now), ...overdue(facts, now), ...questions(facts, now)]
  const spent = new Map<FactKind, number>()
  return found
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at || (`${a.message}${a.quote}` < `${b.message}${b.quote}` ? -1 : 1))
    .map((fact) => {
      const { points, halfLifeDays, cap } = factWeights[fact.kind]
      const left = halfLifeDays ? 0.5 ** ((now - fact.at) / day / halfLifeDays) : 1
      const used = spent.get(fact.kind) ?? 0
      const size = Math.min(Math.round(Math.abs(points) * left), cap - used)
      spent.set(fact.kind, used + size)
      return { ...fact, points: size === 0 ? 0 : Math.sign(points) * size }
    })
}

/** The client's promises: kept by their day, or past it. What came late is neither. */
function promises({ promises }: TalkFacts, now: number): Counting[] {
  return promises
    .filter(({ told, date }) => told.by === 'client' && told.at <= now && date.until > told.at)
    .flatMap((promise) => promiseCounts(promise, now))
}

function promiseCounts(promise: Promised, now: number): Counting[] {
  const { told, date, kept } = promise
  const state = promiseState(promise, now)
  if (state === 'gone by') {
    const sign = promise.about === 'payment' ? 'payment-delay' : 'stalled'
    return [{ ...counting('promise-broken', told, date.until + day, date.at), sign }]
  }
  const inTime = state === 'kept' && kept !== undefined && kept.at <= date.until + day
  return inTime ? [counting('promise-kept', kept, kept.at, kept.at)] : []
}

/** Bills past their day; a promise to pay heals nothing until it is kept. */
function overdue({ invoices }: TalkFacts, now: number): Counting[] {
  return invoices
    .filter((invoice) => invoice.told.at <= now && invoiceState(invoice, now) !== 'paid')
    .flatMap((invoice): Counting[] => {
      const { told, number, reminders } = invoice
      const due = dueDayBy(invoice, now)
      if (!due) return []
      const isChased = reminders.some(({ at }) => at <= now)
      const sign = isChased ? {} : ({ sign: 'payment-delay' } as const)
      return [
        {
          ...counting('invoice-overdue', told, due.until + OVERDUE_AFTER, due.at),
          ...named(number),
          ...sign,
        },
      ]
    })
}

function named(number: string | undefined): { invoice?: string } {
  return number ? { invoice: number } : {}
}

function questions({ questions }: TalkFacts, now: number): Counting[] {
  return questions
    .filter(({ owes, told, answered }) => {
      const isOpen = answered === undefined || answered.at > now
      return owes === 'client' && isOpen && now - told.at <= GIVEN_UP
    })
    .map(({ told }) => counting('question-open', told, told.at + OPEN_AFTER, told.at))
}

function counting(kind: FactKind, { message, words }: Told, at: number, day: number): Counting {
  return { kind, message, at, day, quote: words }
}
