import { describe, expect, test } from 'vitest'
import { clientFacts } from '../../lib/clients/client-facts'
import type { ClientMail } from '../../lib/clients/client-mail'
import { dismissalOf, nothingSaid, signsOf } from '../../lib/clients/owner-says'
import { readerModel } from '../../lib/reader/model'
import { sureSigns } from '../../lib/reader/sure-signs'
import type { MessageVerdict, ReadSign, TalkVerdict } from '../../lib/reader/verdict'
import { defaultSettings } from '../../lib/settings/settings'
import { message, owner, type Sent } from '../mail/messages'

const { workingTime } = defaultSettings('UTC')
const delayed = 'The money will have to wait until next month, sorry.'
const sideways = 'Thursday has gone a bit sideways at our end.'

const mail = (...sent: Sent[]): ClientMail[] =>
  sent.map((one, index) => ({
    key: String(index),
    message: message({ at: `2026-03-1${index}T12:00:00Z`, ...one }),
    direction: one.from === owner ? 'out' : 'in',
  }))

const sign = (type: ReadSign['type'], quote: string): ReadSign => ({
  type,
  quote,
  probability: 0.9,
  vector: [1],
})

const verdictOf = (signs: Record<number, ReadSign[]>, clientProbability = 0.9): TalkVerdict =>
  new Map(
    Object.entries(signs).map(([key, signs]): [string, MessageVerdict] => [
      key,
      { message: key, model: 'm', signs, clientProbability },
    ]),
  )

const found = (talk: ClientMail[], verdict: TalkVerdict, says = nothingSaid) =>
  signsOf(talk, workingTime, says, verdict).counting.map(({ type, quote }) => [type, quote])

describe('the trained reader’s word', () => {
  test('replaces the quick rules’ on the messages that it has read, and no others', () => {
    const talk = mail({ newText: delayed }, { newText: delayed }, { newText: sideways })
    const quick = found(talk, new Map())
    expect(quick).toEqual([
      ['payment-delay', delayed],
      ['payment-delay', delayed],
    ])
    const verdict = verdictOf({ 1: [], 2: [sign('cancellation', 'gone a bit sideways')] })
    expect(found(talk, verdict)).toEqual([
      ['payment-delay', delayed],
      ['cancellation', 'gone a bit sideways'],
    ])
  })

  test('is doubtful where it is not plain and the quick rules say nothing', () => {
    const talk = mail({ newText: delayed }, { newText: sideways }, { newText: sideways })
    const seen = (type: ReadSign['type'], probability: number) => ({
      ...sign(type, 'at our end'),
      probability,
    })
    const verdict = verdictOf({
      0: [{ ...sign('payment-delay', delayed), probability: 0.7 }],
      1: [seen('cancellation', 0.7)],
      2: [seen('cancellation', 0.8)],
    })
    const { counting } = signsOf(talk, workingTime, nothingSaid, verdict)
    expect(counting.map(({ detail }) => detail.doubtful === true)).toEqual([false, true, false])
  })

  test('gives way to the quick rules’ where it sees a sign faintly', () => {
    const talk = mail({ newText: delayed }, { newText: sideways })
    const faint = (type: ReadSign['type']) => ({ ...sign(type, 'at our end'), probability: 0.2 })
    const verdict = verdictOf({ 0: [faint('payment-delay')], 1: [faint('cancellation')] })
    expect(found(talk, verdict)).toEqual([['payment-delay', delayed]])
    expect(found(talk, sureSigns(verdict))).toEqual([])
  })

  test('leaves mail after hours to the clock', () => {
    const talk = mail({ at: '2026-03-10T23:00:00Z', newText: 'Could you send it?' })
    expect(found(talk, verdictOf({ 0: [] }))).toEqual([['after-hours', 'Could you send it?']])
  })

  test('leaves a calendar’s notice to its facts', () => {
    const start = { at: Date.parse('2026-03-12T10:00:00Z'), precision: 'exact' as const }
    const talk = mail({ newText: 'Site visit', meeting: { method: 'cancel', start } })
    expect(found(talk, verdictOf({ 0: [] }))).toEqual([['cancellation', 'Site visit']])
  })

  test('counts reminders as the quick rules do, over both readers’ signs', () => {
    const thread = { gmail: 'thread-f:1' }
    const talk = mail(
      { from: owner, thread, newText: 'A reminder: invoice LT-204 is two weeks overdue.' },
      { from: owner, thread, newText: 'Me again about the usual.' },
    )
    const verdict = verdictOf({ 1: [sign('payment-chase', 'Me again about the usual')] })
    const { counting } = signsOf(talk, workingTime, nothingSaid, verdict)
    expect(counting.map(({ type, detail }) => [type, detail.ordinal, detail.invoice])).toEqual([
      ['payment-chase', 1, 'LT-204'],
      ['payment-chase', 2, 'LT-204'],
    ])
  })

  test('gives way to the owner’s: dismissals, and phrases of their own', () => {
    const talk = mail({ newText: sideways }, { newText: sideways })
    const verdict = verdictOf({
      0: [sign('cancellation', sideways)],
      1: [sign('cancellation', sideways)],
    })
    const [signal] = signsOf(talk, workingTime, nothingSaid, verdict).counting
    const [one] = talk
    const dismissals = signal && one ? [dismissalOf(signal, one)] : []
    expect(found(talk, verdict, { ...nothingSaid, dismissals })).toEqual([])
    const phrases = [{ type: 'stalled' as const, words: 'a bit sideways' }]
    expect(found(talk, verdictOf({ 0: [], 1: [] }), { ...nothingSaid, phrases })).toEqual([
      ['stalled', sideways],
      ['stalled', sideways],
    ])
  })
})

describe('somebody whom the talk leaves unsettled', () => {
  /** A dead end either way: theirs may be a storage house that the owner pays, or builds a site for. */
  const talk = mail(
    { subject: '', newText: 'Your unit is free from May.' },
    { from: owner, subject: '', newText: 'Thanks, noted.' },
  ).map((one) => ({
    ...one,
    message: { ...one.message, from: { ...one.message.from, name: 'Lindqvist Storage' } },
  }))
  const { threshold } = readerModel.client
  const roleWith = (probability: number, settled = false) =>
    clientFacts(
      {
        account: owner,
        id: 'bakery.example',
        mail: talk,
        settled,
        verdict: verdictOf({ 1: [] }, probability),
      },
      [],
    ).role

  test('is a client if the model takes them for one', () => {
    expect(clientFacts({ account: owner, id: 'bakery.example', mail: talk }, []).role).toBe(
      'unsettled',
    )
    expect(roleWith(threshold)).toBe('client')
    expect(roleWith(threshold - 0.01)).toBe('unsettled')
  })

  test('is a client if the owner says so, whatever the model says', () => {
    expect(roleWith(0, true)).toBe('client')
  })
})
