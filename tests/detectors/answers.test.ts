import { describe, expect, test } from 'vitest'
import type { TalkMessage } from '../../lib/detectors/detector'
import { findSignals } from '../../lib/detectors/find-signals'
import type { SignalType } from '../../lib/detectors/signal'
import { parseHours } from '../../lib/settings/working-time'

const workingTime = { zone: 'UTC', week: parseHours('Mon-Fri 09:00-18:00'), holidays: [] }
const HOUR = 3_600_000
const MONDAY = Date.parse('2026-03-02T10:00:00Z')

type Sent = [role: TalkMessage['role'], hours: number, newText: string, thread?: string]

/** Whether the last mail of a talk bears a sign. */
function lastBears(type: SignalType, ...mails: Sent[]): boolean {
  const talk = mails.map(([role, hours, newText, thread = 'a'], index) => ({
    key: `${index}`,
    thread,
    role,
    at: MONDAY + hours * HOUR,
    subject: '',
    newText,
  }))
  const last = `${mails.length - 1}`
  return findSignals(talk, workingTime).some(
    (found) => found.type === type && found.message === last,
  )
}

describe('the answer to a reminder', () => {
  const reminder: Sent = ['owner', 0, 'Invoice 7731 was due on the 4th and is still open.']
  test('puts off in bare words', () => {
    expect(lastBears('payment-delay', reminder, ['client', 3, 'Leave it with me.'])).toBe(true)
  })
  test('in another thread is no answer', () => {
    const other: Sent = ['client', 3, 'Leave it with me.', 'b']
    expect(lastBears('payment-delay', reminder, other)).toBe(false)
  })
  test('stands in the first mail only', () => {
    const more: Sent = ['client', 5, 'The menu can wait until Easter.']
    expect(lastBears('payment-delay', reminder, ['client', 3, 'Fine.'], more)).toBe(false)
  })
  test('that says it is paid puts nothing off', () => {
    const paid: Sent = ['client', 3, 'Sorry, our bookkeeper was away. Paid this morning.']
    expect(lastBears('payment-delay', reminder, paid)).toBe(false)
  })
  test('keeps the number of the invoice', () => {
    const talk = [reminder, ['client', 3, 'Leave it with me.'] as Sent].map(
      ([role, hours, newText], index) => ({
        key: `${index}`,
        thread: 'a',
        role,
        at: MONDAY + hours * HOUR,
        subject: '',
        newText,
      }),
    )
    const delay = findSignals(talk, workingTime).find(({ type }) => type === 'payment-delay')
    expect(delay?.detail).toEqual({ invoice: '7731' })
  })
})

describe('the answer to a mail that told of waiting', () => {
  const told: Sent = ['owner', 0, 'I waited at the gate until half past ten and nobody was there.']
  test('excuses without naming the meeting', () => {
    expect(lastBears('no-show', told, ['client', 2, 'Oh no, I was at the dentist!'])).toBe(true)
  })
  test('in another thread is none', () => {
    expect(lastBears('no-show', told, ['client', 2, 'I was at the dentist!', 'b'])).toBe(false)
  })
})

describe('a question of the owner’s', () => {
  const first: Sent = ['owner', 0, 'Here are three logos.']
  test('asks again when nothing came back for a day', () => {
    expect(lastBears('stalled', first, ['owner', 30, 'Any thoughts on the logo?'])).toBe(true)
  })
  test('is a second thought on the same day, and a reply after an answer', () => {
    expect(lastBears('stalled', first, ['owner', 2, 'Any thoughts on the logo?'])).toBe(false)
    const answer: Sent = ['client', 26, 'Number two.']
    expect(lastBears('stalled', first, answer, ['owner', 30, 'Which colour?'])).toBe(false)
  })
  test('about a bill is no matter of the work', () => {
    const bill: Sent = ['owner', 0, 'Invoice 7731 attached, £480, due on the 16th.']
    expect(lastBears('stalled', bill, ['owner', 90, 'Any news?'])).toBe(false)
  })
})

describe('a second mail of the client’s', () => {
  const first: Sent = ['client', 0, 'Here is the list for the brochure.']
  test('presses within hours', () => {
    expect(lastBears('urgency', first, ['client', 2, 'Well?'])).toBe(true)
  })
  test('is no haste the day after, nor once the owner answered', () => {
    expect(lastBears('urgency', first, ['client', 30, 'Well?'])).toBe(false)
    const answer: Sent = ['owner', 1, 'Thank you!']
    expect(lastBears('urgency', first, answer, ['client', 2, 'Well?'])).toBe(false)
  })
})

test('work that rests until a day that is named is not stalled', () => {
  const rests = 'Please pause everything for now.'
  expect(lastBears('stalled', ['client', 0, rests])).toBe(true)
  expect(lastBears('stalled', ['client', 0, `${rests} We resume on Monday.`])).toBe(false)
})
