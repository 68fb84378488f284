import { afterEach, describe, expect, test } from 'vitest'
import type { ClientFacts } from '../../lib/clients/client-facts'
import type { ClientMail } from '../../lib/clients/client-mail'
import { nothingSaid, recordOf } from '../../lib/clients/record'
import { replyOffers } from '../../lib/clients/reply-offers'
import type { PutReply } from '../../lib/clients/sent-replies'
import { evidenceOf, summarise } from '../../lib/clients/summarise'
import type { Signal } from '../../lib/detectors/signal'
import { ClientSummary } from '../../lib/messages/views'
import { defaultSettings, type Settings } from '../../lib/settings/settings'
import { message, owner, type Sent } from '../mail/messages'

const now = Date.parse('2026-03-20T12:00:00Z')
const settings = defaultSettings('UTC')
const sent = (key: string, more: Sent = {}): ClientMail => {
  const mail = message(more)
  return { key, message: mail, direction: mail.from.address === owner ? 'out' : 'in' }
}
const sign = (
  type: Signal['type'],
  key: string,
  at: string,
  detail: Signal['detail'] = {},
): Signal => ({
  type,
  message: key,
  at: Date.parse(at),
  quote: 'as said',
  detail,
})
const client = (mail: ClientMail[], signals: Signal[] = []): ClientFacts => ({
  account: owner,
  id: 'bakery.example',
  mail,
  role: 'client',
  signals,
})
const mina = 'Mina Park <mina@bakery.example>'
const from = `Jo Han <${owner}>`

describe('a summary', () => {
  const mail = [
    sent('1', { from: mina, at: '2026-03-02T10:00:00Z' }),
    sent('2', { from, at: '2026-03-18T22:00:00Z' }),
    sent('3', { from, at: '2026-02-10T22:00:00Z' }),
    sent('4', { from, at: '2026-03-19T10:00:00Z' }),
    sent('5', { from: mina, at: '2026-03-03T10:00:00Z' }),
    sent('6', { from: mina, at: '2026-03-04T10:00:00Z' }),
  ]
  const summary = summarise(client(mail), settings, now)

  test('holds what the faces are promised', () => {
    expect(ClientSummary.parse(summary)).toEqual(summary)
    expect(summary).toMatchObject({
      id: 'bakery.example',
      name: 'Mina Park',
      messages: 6,
      since: Date.parse('2026-02-10T22:00:00Z'),
      lastMailAt: Date.parse('2026-03-19T10:00:00Z'),
      health: { score: 100 },
    })
    expect(summary.replies.length).toBeGreaterThan(0)
  })

  test('says how often the owner writes late too, in the last thirty days', () => {
    expect(summary.ownLateMessages).toBe(1)
  })
})

describe('evidence', () => {
  const mail = [sent('1', { subject: 'First' }), sent('2', { subject: 'Second' })]
  const signals = [
    sign('payment-chase', '2', '2026-03-19T10:00:00Z', { ordinal: 1 }),
    sign('after-hours', '1', '2026-03-18T22:00:00Z', { asks: true }),
    sign('praise', '1', '2026-03-25T22:00:00Z'),
  ]

  test('newest first, up to now, with subject and thread', () => {
    const evidence = evidenceOf(client(mail, signals), settings, now)
    expect(evidence.map(({ type, subject }) => [type, subject])).toEqual([
      ['payment-chase', 'Second'],
      ['after-hours', 'First'],
    ])
    expect(evidence[1]?.thread).toEqual(mail[0]?.message.thread)
  })

  test('the latest is the newest that moves the score', () => {
    expect(summarise(client(mail, signals), settings, now).latest?.type).toBe('after-hours')
    const harmless = signals.slice(0, 1)
    expect(summarise(client(mail, harmless), settings, now).latest?.type).toBe('payment-chase')
    expect(summarise(client(mail), settings, now)).not.toHaveProperty('latest')
  })
})

describe('replies', () => {
  const korean = { gmail: 'thread-f:2' }
  const mail = [
    sent('1', { from: mina, at: '2026-03-18T10:00:00Z', newText: 'Could you send the draft?' }),
    sent('2', {
      from: '박민아 <mina@bakery.example>',
      at: '2026-03-17T10:00:00Z',
      thread: korean,
      newText: '시안 부탁드립니다.',
    }),
    sent('3', { from, at: '2026-03-19T10:00:00Z', newText: 'Here it is.' }),
  ]
  let put: PutReply[] = []
  afterEach(() => {
    put = []
  })
  const offers = (who: ClientFacts, how: Settings, at: number, thread?: { gmail: string }) => {
    const { facts } = recordOf(who, how, nothingSaid, at)
    return replyOffers(who, how, at, { step: 'none', facts, put }, thread)
  }
  const offersOf = (...args: Parameters<typeof offers>) => offers(...args)[0]

  test('answer the newest thread in which the client wrote, in its language, by first name', () => {
    expect(offersOf(client(mail), settings, now)).toMatchObject({
      language: 'en',
      thread: mail[0]?.message.thread,
      facts: { now, clientName: 'Mina', ownerName: 'Jo Han' },
    })
  })

  test('or the thread asked for; a Korean name stands whole', () => {
    expect(offersOf(client(mail), settings, now, korean)).toMatchObject({
      language: 'ko',
      thread: korean,
      facts: { clientName: '박민아' },
    })
  })

  test('the name in the settings goes before the one in the mail', () => {
    const named = { ...settings, ownerName: 'Jo' }
    expect(offersOf(client(mail), named, now)?.facts.ownerName).toBe('Jo')
  })

  test.each([
    ['"Park, Mina"', 'Park, Mina', 'Mina'],
    ['an address', 'mina@bakery.example', undefined],
    ['none', '', undefined],
  ])('a name that is %s', (_, name, greeted) => {
    const box = name === '' ? 'mina@bakery.example' : `${name} <mina@bakery.example>`
    expect(offersOf(client([sent('1', { from: box })]), settings, now)?.facts.clientName).toBe(
      greeted,
    )
  })

  test('a Korean name goes with the role that mail calls it by', () => {
    const called = [
      ...mail,
      sent('4', {
        from,
        at: '2026-03-16T10:00:00Z',
        thread: korean,
        newText: '안녕하세요, 박민아 대표님. 보내 드립니다.',
      }),
    ]
    const offer = offersOf(client(called), settings, now, korean)
    expect(offer?.facts.clientName).toBe('박민아 대표')
  })

  test.each([
    [['mina@bakery.example'], '박민아 과장'],
    [['mina@bakery.example', 'jun@bakery.example'], '박민아'],
  ])('a role without a name is theirs in a mail to them alone: %j', (to, name) => {
    const written = { from, to, at: '2026-03-16T10:00:00Z', newText: '과장님, 안녕하세요.' }
    const offer = offersOf(client([...mail, sent('4', written)]), settings, now, korean)
    expect(offer?.facts.clientName).toBe(name)
  })

  test('the same text is never offered twice in a row', () => {
    const last = { thread: {}, situation: 'check-in', text: '', at: now - 1 } as const
    const tones = [undefined, 'warm', 'neutral', 'firm'] as const
    const offered = tones.map((tone) => {
      put = [{ ...last, tone }]
      return offersOf(client(mail), settings, now)?.tone
    })
    expect(offered).toEqual(['warm', 'neutral', 'warm', 'warm'])
  })

  test('name the request where the talk tells it and it is short', () => {
    const asked = sign('scope-creep', '1', '2026-03-18T10:00:00Z')
    const offer = offersOf(client(mail, [{ ...asked, quote: 'one more page.' }]), settings, now)
    expect(offer?.facts).toMatchObject({ request: 'one more page' })
    const long = { ...asked, quote: 'more '.repeat(60) }
    expect(offersOf(client(mail, [long]), settings, now)?.facts).not.toHaveProperty('request')
  })

  test('nobody to answer: none', () => {
    expect(offers(client([]), settings, now)).toEqual([])
    expect(offersOf(client(mail), settings, now, { gmail: 'thread-f:999' })).toBeUndefined()
  })

  describe('take the invoice from the facts of the talk', () => {
    const talk = [
      sent('b1', {
        from,
        at: '2026-02-01T10:00:00Z',
        newText: 'Invoice A-1 for £900 is attached, due 20 February.',
      }),
      sent('c1', { from, at: '2026-03-01T10:00:00Z', newText: 'Invoice A-1 is overdue.' }),
      sent('p1', { from: mina, at: '2026-03-02T10:00:00Z', newText: 'Paid A-1 just now.' }),
      sent('b2', {
        from,
        at: '2026-03-03T10:00:00Z',
        newText: 'Invoice A-2 for £1,200 is attached, due 8 March.',
      }),
      sent('c2', { from, at: '2026-03-10T10:00:00Z', newText: 'Invoice A-2 was due on Sunday.' }),
      sent('c3', { from, at: '2026-03-15T10:00:00Z', newText: 'Any news about the £1,200?' }),
      sent('c4', { from, at: '2026-03-25T10:00:00Z', newText: 'Invoice A-3 is overdue.' }),
    ]
    const signs = [
      sign('payment-chase', 'c1', '2026-03-01T10:00:00Z', { invoice: 'A-1', ordinal: 1 }),
      sign('paid', 'p1', '2026-03-02T10:00:00Z', { invoice: 'A-1' }),
      sign('payment-chase', 'c2', '2026-03-10T10:00:00Z', { invoice: 'A-2', ordinal: 1 }),
      sign('payment-chase', 'c3', '2026-03-15T10:00:00Z', { ordinal: 2 }),
      sign('payment-chase', 'c4', '2026-03-25T10:00:00Z', { invoice: 'A-3', ordinal: 3 }),
    ]

    test('a reminder means the open one, with its sum, due day and own reminders up to now', () => {
      expect(offersOf(client(talk, signs), settings, now)).toMatchObject({
        situation: 'payment-reminder-again',
        facts: {
          invoice: 'A-2',
          reminders: 2,
          amount: { value: 1200, currency: 'GBP' },
          due: Date.parse('2026-03-08T00:00:00Z'),
        },
      })
    })

    test('thanks mean the one that was paid', () => {
      const soon = Date.parse('2026-03-05T12:00:00Z')
      const settled = offersOf(client(talk.slice(0, 3), signs.slice(0, 2)), settings, soon)
      expect(settled).toMatchObject({ situation: 'thanks-payment', facts: { paidInvoice: 'A-1' } })
    })

    test('once all is paid, nothing is left to remind of', () => {
      const late = Date.parse('2026-04-30T12:00:00Z')
      const settled = offersOf(client(talk.slice(0, 3), signs.slice(0, 2)), settings, late)
      expect(settled?.situation).toBe('check-in')
      expect(settled?.facts).not.toHaveProperty('invoice')
      expect(settled?.facts).not.toHaveProperty('reminders')
    })
  })
})
