import { expect, test } from 'vitest'
import { readFacts } from '../../lib/facts/talk-facts'
import { costsOf } from '../../lib/health/costs'
import { type Line, talkOf } from '../facts/talk'

function costs(now: string, ...lines: Line[]) {
  const { talk, signals } = talkOf(lines)
  const zone = 'Europe/London'
  return costsOf({ signals, facts: readFacts(talk, signals, zone), zone }, Date.parse(`${now}Z`))
}

test('hours of late mail are clock hours, by quarter on the owner’s clock', () => {
  const late = (when: string): Line => ['client', when, 'Can you look?', 'after-hours']
  expect(
    costs(
      '2026-07-10T12:00',
      late('2026-03-31T23:10'),
      late('2026-03-31T23:50'),
      late('2026-04-01T00:10'),
      late('2026-04-02T22:00'),
    ),
  ).toMatchObject([
    { quarter: '2026-Q2', lateHours: 2 },
    { quarter: '2026-Q1', lateHours: 1, unpaidExtras: 0 },
  ])
})

test('requests for unpaid work', () => {
  const extra = (when: string): Line => ['client', when, 'And the poster too?', 'scope-creep']
  expect(costs('2026-03-10T12:00', extra('2026-02-01T10:00'), extra('2026-03-01T10:00'))).toEqual([
    { quarter: '2026-Q1', lateHours: 0, unpaidExtras: 2, daysOfDelay: 0, daysOutstanding: 0 },
  ])
})

test('a request that was then taken at a price is no unpaid one', () => {
  const lines: Line[] = [
    ['client', '2026-02-01T10:00', 'And the poster too?', 'scope-creep'],
    ['client', '2026-02-03T10:00', 'And the Friday as well?', 'scope-creep'],
    ['owner', '2026-02-04T10:00', 'The Friday would be an addition: £280.'],
    ['client', '2026-02-05T10:00', 'Yes please, go ahead.'],
  ]
  expect(costs('2026-03-10T12:00', ...lines)).toMatchObject([{ unpaidExtras: 1 }])
  expect(costs('2026-02-04T12:00', ...lines)).toMatchObject([{ unpaidExtras: 2 }])
  expect(costs('2026-03-10T12:00', ...lines.slice(0, 3))).toMatchObject([{ unpaidExtras: 2 }])
})

test('days outstanding run from the day an invoice was due to the day it was paid, or to now', () => {
  const bill: Line = ['owner', '2026-03-02T10:00', 'Invoice 7 for £900 is attached, due 21 March.']
  const paid: Line = ['client', '2026-04-06T10:00', 'Paid invoice 7 today.', 'paid']
  const days = (now: string, ...lines: Line[]) =>
    costs(now, ...lines).map(({ quarter, daysOutstanding }) => [quarter, daysOutstanding])
  expect(days('2026-03-20T12:00', bill)).toEqual([])
  expect(days('2026-03-31T12:00', bill)).toEqual([['2026-Q1', 9]])
  expect(days('2026-12-31T12:00', bill, paid)).toEqual([
    ['2026-Q2', 5],
    ['2026-Q1', 10],
  ])
})

test('days of delay count what had to be asked for again', () => {
  const ask: Line = ['owner', '2026-02-02T10:00', 'Could you send me the photos, please?']
  const again: Line = ['owner', '2026-02-12T10:00', 'I am still waiting for the photos.', 'stalled']
  const sent: Line = ['client', '2026-02-14T10:00', 'Here are the photos, attached.']
  expect(costs('2026-03-01T12:00', ask, sent)).toEqual([])
  expect(costs('2026-03-01T12:00', ask, again, sent)).toMatchObject([{ daysOfDelay: 12 }])
})
