import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meetingOf } from '../../../lib/mail/meetings/meeting-of'

const zone = 'Europe/Berlin'
const sign = { attachments: [{ name: 'invite.ics', type: 'application/ics' }] }
const read = (subject: string, more = {}) => {
  const meeting = meetingOf({ subject, at: Date.parse('2026-01-10T09:00:00Z'), ...more }, zone)
  return (
    meeting && [
      meeting.method,
      meeting.title,
      meeting.start && new Date(meeting.start.at).toISOString(),
      meeting.start?.precision,
    ]
  )
}

describe('subjects of notices', () => {
  const jan14 = '2026-01-14T21:00:00.000Z'
  test.each([
    [
      'Invitation: Site call @ Wed Jan 14, 2026 1pm - 1:30pm (PST) (jo@studio.example)',
      'invite',
      'Site call',
      jan14,
    ],
    [
      'Invitation with note: Site call @ Wed Jan 14, 2026 1pm - 1:30pm (PST) (jo@studio.example)',
      'invite',
      'Site call',
      jan14,
    ],
    [
      'Updated invitation: Site call @ Wed Jan 14, 2026 1pm (GMT-08:00) (jo@studio.example)',
      'update',
      'Site call',
      jan14,
    ],
    [
      'Updated invitation with note: Site call @ Wed 14 Jan 2026 21:00 - 22:00 (GMT) (jo@studio.example)',
      'update',
      'Site call',
      jan14,
    ],
    [
      'Canceled event: Site call @ Wed Jan 14, 2026 4pm - 5pm (EST) (jo@studio.example)',
      'cancel',
      'Site call',
      jan14,
    ],
    [
      'Cancelled event with note: Site call @ Wed 14 Jan 2026 22:00 - 23:00 (CET) (Jo)',
      'cancel',
      'Site call',
      jan14,
    ],
    ['Canceled: Site call @ Wed Jan 14, 10:00pm', 'cancel', 'Site call', jan14],
    [
      'Accepted: Site call @ Thu 15 Jan 2026 06:00 - 07:00 (KST) (Jo Han)',
      'accept',
      'Site call',
      jan14,
    ],
    ['Declined: Lunch @ Nia’s @ Wed 14 Jan 22:00', 'decline', 'Lunch @ Nia’s', jan14],
    ['Tentatively Accepted: Site call @ Wed Jan 14, 2026 10pm', 'tentative', 'Site call', jan14],
    ['Proposed new time: Site call @ Wed Jan 14, 2026 10pm', 'counter', 'Site call', jan14],
    [
      'Invitación: Site call @ mié 14 de ene de 2026 10pm (jo@studio.example)',
      'invite',
      'Site call',
      jan14,
    ],
    [
      'Aktualisierte Einladung: Site call @ Mi. 14. Jan. 2026 22:00 - 23:00 (MEZ)',
      'update',
      'Site call',
      jan14,
    ],
    ['Événement annulé : Site call @ mer. 14 janv. 2026 22:00', 'cancel', 'Site call', jan14],
    ['Recusado: Site call @ qua. 14 de jan. de 2026 22:00', 'decline', 'Site call', jan14],
    ['Отклонено: Site call @ ср 14 янв. 2026 г. 22:00', 'decline', 'Site call', jan14],
  ])('%s', (subject, method, title, start) => {
    expect(read(subject)).toEqual([method, title, start, 'minute'])
  })

  test('a meeting of whole days is known to the day, in the owner’s zone', () => {
    expect(read('Invitation: Fair @ Wed Jan 14, 2026 (jo@studio.example)')).toEqual([
      'invite',
      'Fair',
      '2026-01-13T23:00:00.000Z',
      'day',
    ])
    expect(read('Updated invitation: Fair @ Wed Jan 14 - Fri Jan 16, 2026 (Jo)')?.[1]).toBe('Fair')
  })
})

describe('with a sign that no language changes', () => {
  test.each([
    [
      'Invitación actualizada: Meeting mar 20 de ene de 2026 10am',
      'update',
      'Meeting',
      '2026-01-20T09:00:00.000Z',
    ],
    [
      'Invitación actualizada: Coffee @ Blue lun 25 de may 9:30am–11:30am',
      'update',
      'Coffee @ Blue',
      '2026-05-25T07:30:00.000Z',
    ],
    [
      'Invitation: Weekly @ Weekly from 1pm to 2pm on Tuesday from Tue Jan 6 to Tue Mar 3 (PST)',
      'invite',
      'Weekly',
      undefined,
    ],
    ['Canceled: Site call', 'cancel', 'Site call', undefined],
    ['Aktsepteeritud: Kohtumine', 'accept', 'Kohtumine', undefined],
    ['キャンセルされた予定: 打ち合わせ @ 2026年1月14日 (水)', 'cancel', '打ち合わせ', undefined],
    ['New Time Proposed: Site call', 'counter', 'Site call', undefined],
  ])('%s', (subject, method, title, start) => {
    expect(read(subject)).toBeUndefined()
    expect(read(subject, sign)?.slice(0, 3)).toEqual([method, title, start])
  })

  test.each([
    ['a calendar’s file by its name', { attachments: [{ name: 'invite.ics' }] }],
    ['a calendar’s file by its type', { attachments: [{ type: 'text/calendar; method=CANCEL' }] }],
    ['Google’s Message-ID', { messageIdHeader: '<calendar-4b1c@google.com>' }],
    ['Google’s robot', { sender: 'Google Calendar <calendar-notification@google.com>' }],
  ])('%s', (_, more) => {
    expect(read('Declined: Site call', more)?.[0]).toBe('decline')
  })

  test.each([
    ['another file', { attachments: [{ name: 'brief.pdf', type: 'application/pdf' }] }],
    ['another Message-ID', { messageIdHeader: '<calendar-1@google.com.evil.example>' }],
    ['another robot', { sender: 'x-calendar-notification@google.com.evil.example' }],
  ])('not %s', (_, more) => {
    expect(read('Declined: Site call', more)).toBeUndefined()
  })
})

test.each([
  'Canceled event: the spring fair',
  'Canceled event: we lost the room @ the Old Mill',
  'Re: Canceled event: Site call @ Wed Jan 14, 2026 1pm (PST)',
  'Invitation: dinner @ Wed Jan 14, 2026 7pm and bring a friend',
  'Invitation: dinner @ Wed Foo 14, 2026 7pm',
  'Invitation: dinner @ Sun Feb 30, 2026 7pm',
  'Declined: my card @ Tesco Wed 14 Jan 10:00',
  'Notification: Site call @ Wed Jan 14, 2026 1pm - 1:30pm (PST)',
  'Accepted',
  '',
])('no notice: %s', (subject) => {
  expect(read(subject)).toBeUndefined()
})

test('the words alone are not a notice even with a file, nor a file without the words', () => {
  expect(read('The agenda for Thursday', sign)).toBeUndefined()
  expect(read('Re: Invitation: Site call', sign)).toBeUndefined()
})

test('a time in a zone that is not known is the owner’s', () => {
  expect(read('Invitation: Call @ Wed Jan 14, 2026 10pm (IST) (Jo)')?.[2]).toBe(
    '2026-01-14T21:00:00.000Z',
  )
})

describe('a date without a year', () => {
  test('is the one on its weekday nearest to the mail', () => {
    const late = { at: Date.parse('2025-12-30T09:00:00Z') }
    expect(read('Declined: Call @ Wed Jan 14, 2pm', late)?.[2]).toBe('2026-01-14T13:00:00.000Z')
  })

  test('is not told where the moment of the mail is not known', () => {
    expect(read('Declined: Call @ Wed Jan 14, 2pm', { ...sign, at: undefined })).toEqual([
      'decline',
      'Call',
      undefined,
      undefined,
    ])
  })
})

test('any subject is read, and quickly', () => {
  const piece = fc.constantFrom(
    'Invitation:',
    ' @ ',
    'Wed ',
    'Jan ',
    '14, ',
    '2026 ',
    '1pm',
    '(',
    ')',
    ' - ',
    'mar 20 de ',
  )
  const subject = fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 40 })
  fc.assert(fc.property(subject, (parts) => void read(parts.join(''), sign)))
  const started = performance.now()
  for (const part of ['Wed ', 'Wed Jan 14 ', ' @ ', 'a', '1', '(', ' ', ':']) {
    read(`Invitation: ${part.repeat(200_000)}`, sign)
  }
  expect(performance.now() - started).toBeLessThan(1000)
})
