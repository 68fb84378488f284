import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type SignalType, SignalType as types } from '../../lib/detectors/signal'
import { nothingKnown, type TalkFacts } from '../../lib/facts/talk-facts'
import { assess } from '../../lib/health/assess'
import { factWeights } from '../../lib/health/fact-points'
import { Health, NextStep } from '../../lib/health/health'
import { weights } from '../../lib/health/weights'
import { type AnyRecord, anyRecord, mailOf } from './records'
import { anySignals, day, harmful, now } from './signals'

const rank = (step: NextStep) => NextStep.options.indexOf(step)

test('the same facts in any order give the same answer', () => {
  const shuffled = <T>(all: readonly T[]) =>
    fc.shuffledSubarray([...all], { minLength: all.length })
  const twice = anyRecord().chain((record) =>
    fc
      .record({
        mails: shuffled(record.mails),
        signals: shuffled(record.signals),
        taken: shuffled(record.taken),
        promises: shuffled(record.facts.promises),
        invoices: shuffled(record.facts.invoices),
        questions: shuffled(record.facts.questions),
      })
      .map(({ mails, signals, taken, ...facts }) => [
        record,
        { ...record, mails, signals, taken, facts: { ...record.facts, ...facts } },
      ]),
  )
  fc.assert(
    fc.property(twice, ([record, other]) => {
      expect(assess(other as AnyRecord, now)).toEqual(assess(record as AnyRecord, now))
    }),
  )
})

describe('more harm never raises the score', () => {
  const score = (record: AnyRecord) => assess(record, now).score

  test('of signs in further mail', () => {
    fc.assert(
      fc.property(anyRecord(), anySignals(harmful, 4), (record, signs) => {
        const more = signs.map((sign) => ({
          ...sign,
          message: `more ${sign.message} ${sign.type}`,
        }))
        const mails = [...record.mails, ...more.map(mailOf)]
        const before = score({ ...record, mails })
        const after = score({ ...record, mails, signals: [...record.signals, ...more] })
        if (before !== null) expect(after).toBeLessThanOrEqual(before)
      }),
    )
  })

  test('of words broken, bills unpaid and questions left open', () => {
    fc.assert(
      fc.property(anyRecord(), anyRecord(), (record, other) => {
        const { promises, invoices, questions } = harmIn(other.facts)
        const facts = {
          ...record.facts,
          promises: [...record.facts.promises, ...promises],
          invoices: [...record.facts.invoices, ...invoices],
          questions: [...record.facts.questions, ...questions],
        }
        const before = score(record)
        if (before !== null) expect(score({ ...record, facts })).toBeLessThanOrEqual(before)
      }),
    )
  })
})

/** The facts that cost by now: nothing in them falls due or was made good. */
function harmIn({ promises, invoices, questions, ...facts }: TalkFacts): TalkFacts {
  return {
    ...facts,
    promises: promises
      .filter(({ date, told }) => date.until + day < now && date.until > told.at)
      .map(({ kept: _, ...one }) => one),
    invoices: invoices
      .filter(({ due, told }) => due && due.until + 7 * day <= now && told.at <= now)
      .map(({ paid: _, ...one }) => one),
    questions: questions
      .filter(({ told }) => told.at + 14 * day <= now)
      .map(({ answered: _, ...one }) => one),
  }
}

describe('with nothing that heals still fading and nothing falling due, time alone', () => {
  const weeks = fc.record({ from: fc.nat(20), more: fc.integer({ min: 1, max: 20 }) })
  const untouched = anyRecord(harmful).map((record) => ({
    ...record,
    signals: record.signals.filter(({ at }) => at <= now),
    facts: harmIn(record.facts),
    taken: [],
  }))
  const later = (record: AnyRecord, { from, more }: { from: number; more: number }) => {
    const at = now + from * 7 * day
    return [assess(record, at), assess(record, at + more * 7 * day)] as const
  }

  test('never lowers the score', () => {
    fc.assert(
      fc.property(untouched, weeks, (record, span) => {
        const [before, after] = later(record, span)
        if (before.score !== null) expect(after.score).toBeGreaterThanOrEqual(before.score)
      }),
    )
  })

  test('never calls for a higher step', () => {
    fc.assert(
      fc.property(untouched, weeks, (record, span) => {
        // A bill that stays open goes on while all else fades.
        const [before, after] = later({ ...record, facts: nothingKnown }, span)
        expect(rank(after.nextStep)).toBeLessThanOrEqual(rank(before.nextStep))
      }),
    )
  })

  test('never makes a habit', () => {
    fc.assert(
      fc.property(untouched, weeks, (record, span) => {
        const habits = later(record, span).map(({ questions }) =>
          questions.filter(({ told }) => told === 'yes').map(({ question }) => question),
        )
        expect(habits[0]).toEqual(expect.arrayContaining(habits[1] ?? []))
      }),
    )
  })
})

test('all that moves the score adds up to it, and no type goes over its cap', () => {
  const caps: Record<string, number> = Object.fromEntries(
    Object.entries({ ...weights, ...factWeights }).map(([name, { cap }]) => [name, cap]),
  )
  fc.assert(
    fc.property(anyRecord(), (record) => {
      const { ledger, score } = assess(record, now)
      if (score !== null) expect(ledger.reduce((sum, { points }) => sum + points, 100)).toBe(score)
      for (const [source, cap] of Object.entries(caps)) {
        const own = ledger.filter((row) => row.source === source)
        const moved = own.reduce((sum, { points }) => sum + points, 0)
        expect(Math.abs(moved)).toBeLessThanOrEqual(cap)
      }
    }),
  )
})

test('any record is judged: whole points from 0 to 100, no NaN, or nothing where mail is too little', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(anyRecord(), (record) => {
      const health = assess(record, now)
      // Neither NaN nor Infinity is a number there.
      expect(Health.parse(health)).toEqual(health)
      expect(health.score === null).toBe(health.band === 'unknown')
      for (const score of [health.score, ...health.history].filter((one) => one !== null)) {
        expect(Number.isInteger(score)).toBe(true)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
      }
      seen.add(health.band)
    }),
    { numRuns: 300 },
  )
  expect(seen.size).toBe(5)
})

test('one type of sign alone is never critical, but threats', () => {
  const alone = fc
    .constantFrom<SignalType>(...types.options.filter((type) => type !== 'hostility'))
    .chain((type) => anyRecord([type]))
  fc.assert(
    fc.property(alone, ({ mails, signals, emphasis = {} }) => {
      expect(assess({ mails, signals, emphasis }, now).band).not.toBe('critical')
    }),
  )
})
