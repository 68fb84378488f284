import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TalkMessage } from '../../lib/detectors/detector'
import { findSignals } from '../../lib/detectors/find-signals'
import { withNotice } from '../../lib/facts/with-notice'
import { type Meeting, MeetingMethod } from '../../lib/mail/meeting'
import { parseHours } from '../../lib/settings/working-time'

const workingTime = { zone: 'UTC', week: parseHours('Mon-Fri 09:00-18:00'), holidays: [] }
const at = (when: string) => Date.parse(`2026-03-${when}:00Z`)
const start = (when: string, precision: 'exact' | 'day' = 'exact') => ({ at: at(when), precision })

interface Sent extends Partial<Omit<TalkMessage, 'at' | 'meeting'>> {
  when: string
  meeting?: Meeting
}

/** The cancellations in a talk; each mail is the client's and stands in one thread unless said otherwise. */
function cancellations(...mail: Sent[]) {
  const talk = mail.map(({ when, ...rest }, index) => ({
    key: `${index}`,
    thread: 'a',
    role: 'client' as const,
    subject: 'Tasting',
    newText: 'Mina Park about the Tasting.\nSee the calendar.',
    ...rest,
    at: at(when),
  }))
  const signals = withNotice(findSignals(talk, workingTime), talk, workingTime.zone)
  const found = signals.filter(({ type }) => type === 'cancellation')
  return found.map(({ message, detail, quote }) => ({ message: Number(message), detail, quote }))
}
const last = (...mail: Sent[]) =>
  cancellations(...mail).find(({ message }) => message === mail.length - 1)?.detail

const known = { uid: 'u1', title: 'Tasting' }
const invited = (when = '02T10:00', begins = '12T14:00'): Sent => ({
  when,
  role: 'owner',
  meeting: { ...known, method: 'invite', start: start(begins) },
})

describe('a notice that cancels', () => {
  test.each([
    ['two hours ahead', '12T12:00', 120],
    ['two days ahead', '10T14:00', 2880],
    ['after it began', '12T14:10', -10],
  ])('%s', (_, when, noticeMinutes) => {
    const meeting: Meeting = { ...known, method: 'cancel', start: start('12T14:00') }
    expect(last({ when, meeting })).toEqual({ moved: false, noticeMinutes })
  })

  test('without a date takes it from the invitation', () => {
    const meeting: Meeting = { title: 'tasting ', method: 'cancel' }
    expect(last(invited(), { when: '12T12:00', meeting })).toEqual({
      moved: false,
      noticeMinutes: 120,
    })
    expect(last({ when: '12T12:00', meeting })).toEqual({ moved: false })
  })

  test('of a whole day, sent on that day, gives none', () => {
    const meeting: Meeting = { ...known, method: 'cancel', start: start('12T00:00', 'day') }
    expect(last({ when: '12T10:00', meeting })).toEqual({ moved: false, noticeMinutes: 0 })
  })

  test('of a series that has begun, does not say when the next was to be', () => {
    const meeting: Meeting = {
      ...known,
      method: 'cancel',
      start: start('02T14:00'),
      recurrence: 'series',
    }
    expect(last({ when: '12T10:00', meeting })).toEqual({ moved: false })
  })

  test('of what took place days ago is nothing', () => {
    const meeting: Meeting = { ...known, method: 'cancel', start: start('12T14:00') }
    expect(last({ when: '16T10:00', meeting })).toBeUndefined()
  })

  test('once more is nothing new; after a new invitation it is', () => {
    const cancel = (when: string, begins = '12T14:00'): Sent => ({
      when,
      meeting: { ...known, method: 'cancel', start: start(begins) },
    })
    expect(last(cancel('10T10:00'), cancel('10T10:05'))).toBeUndefined()
    expect(last(cancel('10T10:00'), invited('10T11:00'), cancel('11T10:05'))).toBeDefined()
  })

  test('is nothing when the owner sends it', () => {
    const meeting: Meeting = { ...known, method: 'cancel', start: start('12T14:00') }
    expect(cancellations({ when: '12T12:00', role: 'owner', meeting })).toEqual([])
  })
})

test('a declined meeting of the owner’s, and another time proposed', () => {
  const decline: Meeting = { ...known, method: 'decline', start: start('12T14:00') }
  expect(last(invited(), { when: '11T14:00', meeting: decline })).toEqual({
    moved: false,
    noticeMinutes: 1440,
  })
  const counter: Meeting = { ...known, method: 'counter', start: start('13T09:00') }
  expect(last(invited(), { when: '12T13:00', meeting: counter })).toEqual({
    moved: true,
    noticeMinutes: 60,
  })
})

describe('an update', () => {
  const update = (begins: string, more: Partial<Meeting> = {}): Meeting => ({
    ...known,
    method: 'update',
    start: start(begins),
    ...more,
  })
  const clients: Sent = { ...invited(), role: 'client' }

  test('to another start moves the meeting; notice counts to the one given up', () => {
    expect(last(clients, { when: '12T11:00', meeting: update('13T14:00') })).toEqual({
      moved: true,
      noticeMinutes: 180,
    })
  })

  test('of something else is none', () => {
    expect(last(clients, { when: '12T11:00', meeting: update('12T14:00') })).toBeUndefined()
  })

  test('counts from the last start, not from the first', () => {
    const moved: Sent = { when: '10T11:00', meeting: update('13T14:00') }
    expect(last(clients, moved, { when: '11T11:00', meeting: update('13T14:00') })).toBeUndefined()
    expect(last(clients, moved, { when: '13T13:00', meeting: update('16T14:00') })).toEqual({
      moved: true,
      noticeMinutes: 60,
    })
  })

  test('of one in a series counts from where it stood in the series', () => {
    const one = update('13T14:00', { recurrence: at('12T14:00') })
    expect(last({ when: '12T12:00', meeting: one })).toEqual({ moved: true, noticeMinutes: 120 })
  })

  test('that the owner asked for is none', () => {
    const refused: Sent = {
      when: '10T10:00',
      role: 'owner',
      meeting: { ...known, method: 'decline', start: start('12T14:00') },
    }
    const asks: Sent = { when: '10T10:00', role: 'owner', newText: 'Would Friday at 2pm suit you?' }
    for (const before of [refused, asks]) {
      const moved: Sent = { when: '11T11:00', meeting: update('13T14:00') }
      const fine: Sent = { when: '10T12:00', newText: 'That works.' }
      expect(last(clients, before, moved)).toBeUndefined()
      expect(last(clients, before, fine, moved)).toBeUndefined()
      expect(last(clients, before, fine, moved, { ...moved, meeting: update('16T14:00') })).toEqual(
        { moved: true, noticeMinutes: 51 * 60 },
      )
    }
  })

  test('without an id is matched by title, save with one that has begun or stands as it was', () => {
    const byTitle = (begins: string): Meeting => ({
      title: 'Tasting',
      method: 'update',
      start: start(begins),
    })
    expect(last(clients, { when: '12T12:00', meeting: byTitle('13T14:00') })).toBeDefined()
    expect(last(clients, { when: '12T15:00', meeting: byTitle('13T14:00') })).toBeUndefined()
    const two = [clients, { ...invited('03T10:00', '19T14:00'), meeting: byTitle('19T14:00') }]
    expect(last(...two, { when: '11T12:00', meeting: byTitle('12T14:00') })).toBeUndefined()
  })

  test('whose earlier start is not known is left to its words', () => {
    const meeting = update('13T14:00')
    expect(last({ when: '12T12:00', meeting })).toBeUndefined()
    expect(last({ when: '12T12:00', meeting, newText: 'We had to move our call.' })).toEqual({})
  })
})

const anyMeeting = fc.record(
  {
    method: fc.constantFrom(...MeetingMethod.options),
    uid: fc.constantFrom('u1', 'u2'),
    title: fc.constantFrom('Tasting', 'Call'),
    start: fc.record({
      at: fc.integer({ min: at('01T00:00'), max: at('20T00:00') }),
      precision: fc.constantFrom('exact' as const, 'minute' as const, 'day' as const),
    }),
    recurrence: fc.oneof(fc.constant('series' as const), fc.constant(at('12T14:00'))),
  },
  { requiredKeys: ['method'] },
)
const anyMail = fc.record({
  key: fc.uuid(),
  thread: fc.constantFrom('a', 'b'),
  role: fc.constantFrom('client' as const, 'owner' as const),
  at: fc.integer({ min: at('01T00:00'), max: at('20T00:00') }),
  subject: fc.constant(''),
  newText: fc.constantFrom('', 'I have to cancel our meeting tomorrow.', 'Tasting'),
  meeting: anyMeeting,
})

test('any talk of meetings gives whole minutes, and quotes that stand in the mail', () => {
  fc.assert(
    fc.property(fc.array(anyMail, { maxLength: 8 }), (talk) => {
      for (const { message, quote, detail } of findSignals(talk, workingTime)) {
        expect(talk.find(({ key }) => key === message)?.newText).toContain(quote)
        expect(detail.noticeMinutes ?? 0).toSatisfy(Number.isInteger)
      }
      expect(findSignals(talk.toReversed(), workingTime)).toEqual(findSignals(talk, workingTime))
    }),
  )
})

test.each(['invite', 'accept', 'tentative'] as const)('%s is no cancellation', (method) => {
  const meeting: Meeting = { ...known, method, start: start('13T14:00') }
  expect(cancellations(invited(), { when: '11T12:00', meeting })).toEqual([])
})

describe('the quote', () => {
  const meeting: Meeting = { ...known, method: 'cancel', start: start('12T14:00') }
  const quote = (newText: string) =>
    cancellations({ when: '12T12:00', meeting, newText }).map((one) => one.quote)
  test.each([
    [
      'the words that say it',
      'Hello.\nTasting\nThis event has been cancelled.',
      ['This event has been cancelled.'],
    ],
    ['else those that name it', 'Hello.\nTasting on 12 March', ['Tasting on 12 March']],
    ['else the first', 'Hello.\nMina', ['Hello.']],
    ['nothing without words', ' \n', []],
  ])('%s', (_, newText, quotes) => {
    expect(quote(newText)).toEqual(quotes)
  })
})

describe('words that cancel', () => {
  const words = 'I have to cancel our meeting.'
  test('are measured by the latest invitation that is still to come', () => {
    expect(last(invited(), { when: '11T14:00', newText: words })).toEqual({ noticeMinutes: 1440 })
    expect(last({ when: '11T14:00', newText: words })).toEqual({})
    expect(last(invited(), { when: '14T14:00', newText: words })).toEqual({})
  })

  test('and by the day that they name', () => {
    const named = 'I have to cancel our meeting tomorrow.'
    expect(last({ when: '11T14:00', newText: named })).toEqual({ noticeMinutes: 1440 })
    expect(last(invited(), { when: '11T12:00', newText: named })).toEqual({
      noticeMinutes: 26 * 60,
    })
  })

  test('not by one that was called off', () => {
    const off: Sent = { when: '10T10:00', meeting: { ...known, method: 'cancel' } }
    expect(last(invited(), off, { when: '11T14:00', newText: words })).toEqual({})
  })

  test('by one of their own thread before others', () => {
    const other: Sent = {
      ...invited('03T10:00', '20T14:00'),
      thread: 'b',
      meeting: { uid: 'u2', method: 'invite', start: start('20T14:00') },
    }
    expect(last(invited(), other, { when: '11T14:00', newText: words })).toEqual({
      noticeMinutes: 1440,
    })
    expect(last(invited(), other, { when: '11T14:00', newText: words, thread: 'c' })).toEqual({
      noticeMinutes: 9 * 1440,
    })
  })
})
