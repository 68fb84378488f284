import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCalendar } from '../../../lib/mail/meetings/read-calendar'

const zone = 'Asia/Seoul'

function calendar(method: string | undefined, event: readonly string[], before: string[] = []) {
  return [
    'BEGIN:VCALENDAR',
    'PRODID:-//Bakery//Calendar//EN',
    'VERSION:2.0',
    ...(method ? [`METHOD:${method}`] : []),
    ...before,
    'BEGIN:VEVENT',
    ...event,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}
const first = (text: string) => readCalendar(text, zone)[0]
const iso = (text: string) => {
  const at = first(text)?.start?.at
  return at === undefined ? undefined : new Date(at).toISOString()
}

/** In the shape of Google Calendar's files. */
const google = [
  'DTSTART:20260114T210000Z',
  'DTEND:20260114T213000Z',
  'DTSTAMP:20260110T090000Z',
  'ORGANIZER;CN=Mina Park:mailto:Mina@bakery.example',
  'UID:4k2j1h@google.com',
  'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=',
  ' TRUE;CN=Jo;X-NUM-GUESTS=0:mailto:jo@studio.example',
  'SUMMARY:Tasting\\, with Jo',
  'SEQUENCE:0',
  'STATUS:CONFIRMED',
]
/** In the shape of Outlook's: a zone of its own name, explained by the file. */
const outlookZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Eastern Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]
const outlook = (start: string) => [
  'ORGANIZER;CN=Mina Park:MAILTO:mina@bakery.example',
  'SUMMARY;LANGUAGE=en-us:Tasting',
  `DTSTART;TZID=Eastern Standard Time:${start}`,
  'UID:040000008200E00074C5',
  'SEQUENCE:3',
]
/** In the shape of Apple's: an IANA zone. */
const apple = (start: string) => [
  'SUMMARY:Tasting',
  `DTSTART;TZID=Europe/London:${start}`,
  'UID:7B0C5E1A',
  'SEQUENCE:0',
]
const replaced = (name: string, line: string) =>
  google.map((own) => (own.startsWith(name) ? line : own))
const answer = (partstat: string) =>
  google.map((own) => own.replace('PARTSTAT=NEEDS-ACTION', `PARTSTAT=${partstat}`))

test('all that a notice tells', () => {
  expect(readCalendar(calendar('REQUEST', google), zone)).toEqual([
    {
      method: 'invite',
      title: 'Tasting, with Jo',
      start: { at: Date.parse('2026-01-14T21:00:00Z'), precision: 'exact' },
      organiser: 'mina@bakery.example',
      uid: '4k2j1h@google.com',
      sequence: 0,
    },
  ])
})

describe('what happened to the meeting', () => {
  test.each([
    ['REQUEST', google, 'invite'],
    ['REQUEST', replaced('SEQUENCE', 'SEQUENCE:1'), 'update'],
    ['REQUEST', replaced('SEQUENCE', 'X-NONE:1'), 'invite'],
    ['REQUEST', replaced('STATUS', 'STATUS:CANCELLED'), 'cancel'],
    ['CANCEL', google, 'cancel'],
    ['cancel', google, 'cancel'],
    ['REPLY', answer('ACCEPTED'), 'accept'],
    ['REPLY', answer('DECLINED'), 'decline'],
    ['REPLY', answer('TENTATIVE'), 'tentative'],
    ['REPLY', google, undefined],
    ['COUNTER', google, 'counter'],
    ['PUBLISH', google, 'invite'],
    [undefined, google, 'invite'],
    ['DECLINECOUNTER', google, undefined],
    ['REFRESH', google, undefined],
  ])('%s', (method, event, expected) => {
    expect(first(calendar(method, event))?.method).toBe(expected)
  })

  test('who answers is known, who is invited is not asked', () => {
    expect(first(calendar('REPLY', answer('DECLINED')))?.attendee).toBe('jo@studio.example')
    expect(first(calendar('REQUEST', google))).not.toHaveProperty('attendee')
  })

  test('a series, and one of it', () => {
    const series = [...google, 'RRULE:FREQ=WEEKLY;BYDAY=WE']
    expect(first(calendar('REQUEST', series))?.recurrence).toBe('series')
    const one = [...google, 'RECURRENCE-ID:20260114T200000Z']
    expect(first(calendar('CANCEL', one))?.recurrence).toBe(Date.parse('2026-01-14T20:00:00Z'))
  })
})

describe('when it begins', () => {
  test.each([
    [
      'Outlook, winter',
      calendar('REQUEST', outlook('20260114T130000'), outlookZone),
      '2026-01-14T18:00:00.000Z',
    ],
    [
      'Outlook, summer',
      calendar('REQUEST', outlook('20260714T130000'), outlookZone),
      '2026-07-14T17:00:00.000Z',
    ],
    [
      'Outlook, hours after the clock went back',
      calendar('REQUEST', outlook('20261101T080000'), outlookZone),
      '2026-11-01T13:00:00.000Z',
    ],
    ['Apple, winter', calendar('REQUEST', apple('20260114T130000')), '2026-01-14T13:00:00.000Z'],
    ['Apple, summer', calendar('REQUEST', apple('20260714T130000')), '2026-07-14T12:00:00.000Z'],
    [
      'no zone: the owner’s',
      calendar('REQUEST', ['DTSTART:20260114T130000']),
      '2026-01-14T04:00:00.000Z',
    ],
    ['a zone that nobody explains', calendar('REQUEST', outlook('20260114T130000')), undefined],
    ['no date', calendar('CANCEL', ['UID:1']), undefined],
    [
      'a year that nobody lives to see',
      calendar('REQUEST', ['DTSTART:99990114T130000Z']),
      undefined,
    ],
  ])('%s', (_, text, start) => {
    expect(iso(text)).toBe(start)
    expect(first(text)).toBeDefined()
  })

  test('whole days begin at the owner’s midnight', () => {
    expect(first(calendar('REQUEST', ['DTSTART;VALUE=DATE:20260114']))?.start).toEqual({
      at: Date.parse('2026-01-14T00:00:00+09:00'),
      precision: 'day',
    })
  })
})

describe('what is no calendar', () => {
  const whole = calendar('REQUEST', google)
  test.each([
    ['nothing', ''],
    ['text', 'See you on Friday.'],
    ['half of one', whole.slice(0, 200)],
    ['one without events', 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n'],
    ['a card', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Mina\r\nEND:VCARD\r\n'],
    ['a date that is none', calendar('REQUEST', ['DTSTART:tomorrow'])],
    ['an endless one', calendar('REQUEST', [...google, `DESCRIPTION:${'a'.repeat(600_000)}`])],
  ])('%s', (_, text) => {
    expect(readCalendar(text, zone)).toEqual([])
  })

  test('any damage', () => {
    const damage = fc.record({
      at: fc.nat(whole.length),
      cut: fc.nat(40),
      put: fc.string({ maxLength: 12 }),
    })
    fc.assert(
      fc.property(damage, ({ at, cut, put }) => {
        expect(
          Array.isArray(readCalendar(whole.slice(0, at) + put + whole.slice(at + cut), zone)),
        ).toBe(true)
      }),
    )
  })

  test.each([
    ['FREQ=SECONDLY', 40],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 1],
    ['FREQ=YEARLY;BYMONTH=2;BYDAY=5SU', 1],
    ['FREQ=YEARLY;BYYEARDAY=366', 1],
    ['FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 59],
    ['FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 2000],
  ])('rules of a zone that take for ever: %s, %d times', (rule, times) => {
    const one = [
      'BEGIN:STANDARD',
      'DTSTART:00010101T020000',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      `RRULE:${rule}`,
      'END:STANDARD',
    ]
    const rules = Array.from({ length: times }, () => one).flat()
    const hostile = ['BEGIN:VTIMEZONE', 'TZID:Eastern Standard Time', ...rules, 'END:VTIMEZONE']
    const started = performance.now()
    expect(first(calendar('REQUEST', outlook('20260114T130000'), hostile))?.method).toBe('update')
    expect(performance.now() - started).toBeLessThan(2500)
  })
})
