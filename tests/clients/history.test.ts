import { describe, expect, test } from 'vitest'
import { historyOf } from '../../lib/clients/history'
import { findSignals } from '../../lib/detectors/find-signals'
import type { Signal } from '../../lib/detectors/signal'
import { invoiceState } from '../../lib/facts/invoices'
import { readFacts } from '../../lib/facts/talk-facts'
import { assess } from '../../lib/health/assess'
import type { Health } from '../../lib/health/health'
import { readTakenSteps } from '../../lib/health/taken-steps'
import { parseHours } from '../../lib/settings/working-time'
import { demoClients } from '../support/demo/conversations'
import { dana } from '../support/demo/dana'
import { demoTalk } from '../support/demo/demo-talk'

const zone = dana.zone
const workingTime = { zone, week: parseHours('Mon-Fri 09:00-18:00'), holidays: [] }
const now = Date.parse('2026-11-28T09:00:00Z')

/** What is known of a talk at a moment, worked out from no later mail. */
function recordBy(id: string, moment: number) {
  const talk = demoTalk(id, new Date(now)).filter(({ at }) => at <= moment)
  const signals = findSignals(talk, workingTime)
  return {
    mails: talk,
    signals,
    facts: readFacts(talk, signals, zone),
    taken: readTakenSteps(talk, signals),
  }
}

const standing = ({ score, band, nextStep, because }: Pick<Health, Told>) => ({
  score,
  band,
  nextStep,
  because,
})
type Told = 'score' | 'band' | 'nextStep' | 'because'

describe('a client’s story', () => {
  test.each(demoClients)('of each day, knows its mail and no more: $id', ({ id }) => {
    const { days } = historyOf(recordBy(id, now), zone, now)
    expect(days.map(standing)).toEqual(days.map(({ at }) => standing(assess(recordBy(id, at), at))))
  })

  test('has every day on the owner’s clock, whatever the clock changes', () => {
    const { days, everyDays } = historyOf(recordBy('bramwellestates.example', now), zone, now)
    expect(everyDays).toBe(1)
    expect(days.at(-1)).toMatchObject({ day: '2026-11-28', at: now })
    const dates = days.map(({ day }) => Date.parse(day))
    expect(dates.slice(1).map((date, index) => date - (dates[index] ?? 0))).toEqual(
      dates.slice(1).map(() => 86_400_000),
    )
    expect(days.map(({ day }) => day)).toContain('2026-10-25')
  })

  test('too long for its place, has the same days with others left out, today among the rest', () => {
    const record = recordBy('bramwellestates.example', now)
    const all = historyOf(record, zone, now)
    const { days, everyDays } = historyOf(record, zone, now, 20)
    expect(days.length).toBeLessThanOrEqual(20)
    expect(days.length).toBeGreaterThan(10)
    const place = (all.days.length - 1) % everyDays
    expect(days).toEqual(all.days.filter((_, index) => index % everyDays === place))
  })

  test('has no day before the first mail, and the owner’s steps up to now', () => {
    const record = recordBy('haedeun.example', now)
    const first = Math.min(...record.mails.map(({ at }) => at))
    expect(historyOf(record, zone, first - 1)).toEqual({ days: [], everyDays: 1, taken: [] })
    const [step] = record.taken
    if (!step) throw new Error('no step')
    expect(historyOf(record, zone, step.at - 1).taken).toEqual([])
    expect(historyOf(record, zone, step.at).taken).toContainEqual(step)
  })
})

/** The points of one bill day by day: what a later mail told of it counts from that mail on. */
describe('a bill', () => {
  const said = (role: 'client' | 'owner', day: string, newText: string, key: string) => ({
    key,
    thread: 't',
    role,
    at: Date.parse(`${day}T10:00:00Z`),
    subject: '',
    newText,
  })
  const talk = [
    said('owner', '2026-03-02', 'Invoice A-1 for £900 is attached.', '1'),
    said('client', '2026-03-03', 'The text is in the folder.', '2'),
    said('client', '2026-03-04', 'The photos are there too.', '3'),
    said('client', '2026-03-05', 'Both are approved.', '4'),
    said('owner', '2026-03-20', 'Invoice A-1 for £900 is attached again, due 21 March.', '5'),
    said('client', '2026-04-10', 'Invoice A-1 has been paid.', '6'),
    said('owner', '2026-04-20', 'Could you pay the rest of invoice A-1?', '7'),
  ]
  const signals: Signal[] = [
    sign('paid', '6', 'Invoice A-1 has been paid.'),
    sign('payment-chase', '7', 'Could you pay the rest of invoice A-1?'),
  ]
  function sign(type: Signal['type'], message: string, quote: string): Signal {
    const { at = 0 } = talk.find(({ key }) => key === message) ?? {}
    return { type, message, at, quote, detail: {} }
  }
  const until = Date.parse('2026-04-25T10:00:00Z')
  const recordAt = (moment: number) => {
    const mails = talk.filter(({ at }) => at <= moment)
    const known = signals.filter(({ at }) => at <= moment)
    return { mails, signals: known, facts: readFacts(mails, known, 'UTC') }
  }

  test('is late from the day that was known, and paid until the rest is asked for', () => {
    const { days } = historyOf(recordAt(until), 'UTC', until)
    const score = (day: string) => days.find((one) => one.day === day)?.score
    expect(score('2026-03-19')).toBe(100)
    expect(score('2026-03-29')).toBeLessThan(100)
    const [bill] = recordAt(until).facts.invoices
    const state = (day: string) => bill && invoiceState(bill, Date.parse(`${day}T12:00:00Z`))
    expect(['2026-03-19', '2026-03-29', '2026-04-12', '2026-04-21'].map(state)).toEqual([
      'open',
      'overdue',
      'paid',
      'overdue',
    ])
    expect(days.map(standing)).toEqual(days.map(({ at }) => standing(assess(recordAt(at), at))))
  })
})
