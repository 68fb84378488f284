import { describe, expect, test } from 'vitest'
import type { ClientMail } from '../../lib/clients/client-mail'
import {
  clocksOf,
  dismissalOf,
  nothingSaid,
  type OwnerSays,
  signsOf,
} from '../../lib/clients/owner-says'
import { tryPhrase } from '../../lib/clients/try-phrase'
import { defaultSettings } from '../../lib/settings/settings'
import { message, owner, type Sent } from '../mail/messages'

const { workingTime } = defaultSettings('UTC')

/** A talk in which a line that begins with `>` is the owner's; one mail a day at noon. */
function talk(...lines: (string | Sent)[]): ClientMail[] {
  return lines.map((line, day) => {
    const given = typeof line === 'string' ? { newText: line.replace(/^> /, '') } : line
    const own = typeof line === 'string' && line.startsWith('>')
    const at = new Date(Date.UTC(2026, 2, 2 + day, 12)).toISOString()
    return {
      key: String(day),
      message: message({ at, ...given, ...(own && { from: owner }) }),
      direction: own ? 'out' : 'in',
    }
  })
}

/** What an owner says who dismisses the sign of a type in one message. */
function dismissing(mail: ClientMail[], key: string, type: string): OwnerSays {
  const sign = signsOf(mail, workingTime, nothingSaid).counting.find(
    (one) => one.message === key && one.type === type,
  )
  const one = mail[Number(key)]
  if (!sign || !one) throw new Error(`no ${type} in ${key}`)
  return { ...nothingSaid, dismissals: [dismissalOf(sign, one)] }
}

const chased = talk(
  '> Our invoice INV-7 over £400 is attached.',
  '> A friendly reminder: invoice INV-7 is overdue.',
  'We have paid invoice INV-7 today.',
  '> A friendly reminder: invoice INV-7 is overdue.',
  '> A friendly reminder: invoice INV-7 is overdue.',
)
const ordinals = (says: OwnerSays) =>
  signsOf(chased, workingTime, says)
    .counting.filter(({ type }) => type === 'payment-chase')
    .map(({ message: key, detail }) => [key, detail.ordinal])

describe('what counts', () => {
  test('a payment that was none no longer begins the count of reminders anew', () => {
    expect(ordinals(nothingSaid)).toEqual([
      ['1', 1],
      ['3', 1],
      ['4', 2],
    ])
    expect(ordinals(dismissing(chased, '2', 'paid'))).toEqual([
      ['1', 1],
      ['3', 2],
      ['4', 3],
    ])
  })

  test('the owner’s own words tell nothing of the next reminder that is worded alike', () => {
    expect(ordinals(dismissing(chased, '3', 'payment-chase'))).toEqual([
      ['1', 1],
      ['4', 1],
    ])
  })

  test('nor do those of a calendar’s notices', () => {
    const start = (day: number) => ({
      at: Date.UTC(2026, 2, day, 15),
      precision: 'exact' as const,
    })
    const notice = (uid: string, day: number): Sent => ({
      newText: 'This event has been cancelled.',
      meeting: { method: 'cancel', uid, title: 'Review', start: start(day) } as never,
    })
    const mail = talk(notice('a', 9), notice('b', 10))
    const { counting } = signsOf(mail, workingTime, dismissing(mail, '0', 'cancellation'))
    expect(counting.map(({ message: key }) => key)).toEqual(['1'])
  })

  test('another sign in the same message stays', () => {
    const mail = talk({
      at: '2026-03-02T23:00:00Z',
      newText: 'We have paid invoice INV-7 today. Could you send a receipt?',
    })
    const { counting, dismissed } = signsOf(mail, workingTime, dismissing(mail, '0', 'after-hours'))
    expect(counting.map(({ type }) => type)).toEqual(['paid'])
    expect(dismissed.map(({ type }) => type)).toEqual(['after-hours'])
  })

  test('a message has one sign of a type, though rule and own phrase both find it', () => {
    const mail = talk('We have paid invoice INV-7 today.')
    const phrases = [
      { type: 'paid' as const, words: 'paid invoice' },
      { type: 'paid' as const, words: 'today' },
    ]
    const { counting } = signsOf(mail, workingTime, { ...nothingSaid, phrases })
    expect(counting.filter(({ type }) => type === 'paid')).toHaveLength(1)
  })
})

describe('trying a phrase', () => {
  const mail = talk(
    'While you are in there, add a map.',
    '> While you are in there, read the terms.',
    'Are you there while in town?',
    'Nothing of the kind.',
    'One more thing while you are  in there.',
  ).map((one) => ({ ...one, client: 'Mina' }))
  const phrase = { type: 'scope-creep', words: 'while you are in there' } as const

  test('shows what would count, what counts already, and what comes near', () => {
    const { counts, examples } = tryPhrase(phrase, mail, (key) => key === '4')
    expect(counts).toBe(1)
    expect(examples.map(({ outcome, quote }) => [outcome, quote.slice(0, 9)])).toEqual([
      ['already', 'One more '],
      ['counts', 'While you'],
      ['other-words', 'Are you t'],
      ['other-side', 'While you'],
    ])
  })

  test('counts all, and shows the newest', () => {
    const many = talk(...Array.from({ length: 30 }, (_, day) => `A map, the ${day}th.`))
    const trial = tryPhrase(
      { ...phrase, words: 'a map' },
      many.map((one) => ({ ...one, client: 'Mina' })),
      () => false,
    )
    expect(trial.counts).toBe(30)
    expect(trial.examples.length).toBeLessThan(10)
    expect(trial.examples[0]?.quote).toBe('A map, the 29th.')
  })
})

test('a date in UTC is a clock only of whom other mail shows to live by it', () => {
  const [seoul, london] = ['kim@seoul.example', 'ann@london.example']
  const mail = talk(
    { from: seoul, senderOffset: 0 },
    { from: seoul, senderOffset: 540 },
    { from: london, senderOffset: 0 },
    { from: london, senderOffset: 60 },
    { from: seoul },
  )
  expect([...clocksOf(mail, workingTime, undefined).offsets]).toEqual([
    ['1', 540],
    ['2', 0],
    ['3', 60],
  ])
})
