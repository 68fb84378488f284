import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Signal, SignalType } from '../../lib/detectors/signal'
import type { Invoice } from '../../lib/facts/invoices'
import type { KnownMeeting } from '../../lib/facts/meetings'
import { readFacts, type TalkFacts } from '../../lib/facts/talk-facts'
import { CORPUS, type Conversation, trainSet } from '../detectors/conversations'

/** The labelled signs of a conversation; their words are the whole mail. */
function labelled({ talk, labels }: Conversation): Signal[] {
  return [...labels].flatMap((label) => {
    const [key, type] = label.split(' ')
    const mail = talk.find((one) => one.key === key)
    const detail = {}
    return mail
      ? [{ type: type as SignalType, message: mail.key, at: mail.at, quote: mail.newText, detail }]
      : []
  })
}

function invoiceOf(invoices: readonly Invoice[], key: string): Invoice | undefined {
  return invoices.find(({ told, reminders, parts, paid }) =>
    [told, ...reminders, ...parts, paid].some((one) => one?.message === key),
  )
}

function changeOf(meetings: readonly KnownMeeting[], key: string) {
  return meetings
    .flatMap(({ moves, cancelled, missed }) => [...moves, cancelled, missed])
    .find((change) => change?.told.message === key)
}

/** What the facts know of one mail. */
function knownOf({ invoices, payments, meetings }: TalkFacts, key: string): string[] {
  const invoice = invoiceOf(invoices, key)
  const payment = payments.find(({ told }) => told.message === key)
  const change = changeOf(meetings, key)
  return [
    ...(invoice ? ['on an invoice'] : []),
    ...(invoice?.due ? ['with a due day'] : []),
    ...(invoice?.amount || payment?.amount ? ['with a sum'] : []),
    ...(payment ? ['as a payment'] : []),
    ...(change ? ['on a meeting'] : []),
    ...(change?.noticeMinutes === undefined ? [] : ['with notice']),
  ]
}

/** Of all mails with a sign, the share that the facts know something of. */
function measure(conversations: readonly Conversation[]) {
  const known = conversations
    .filter(({ client }) => client)
    .flatMap((one) => {
      const signals = labelled(one)
      const facts = readFacts(one.talk, signals, one.workingTime.zone)
      return signals.map(({ type, message }) => ({ type, known: knownOf(facts, message) }))
    })
  return (what: string, type: SignalType) => {
    const those = known.filter((one) => one.type === type)
    return those.filter((one) => one.known.includes(what)).length / those.length
  }
}

/** What the model must keep, a little under what it reaches. */
const rows: Record<'en' | 'ko', [SignalType, what: string, share: number][]> = {
  en: [
    ['payment-chase', 'on an invoice', 1],
    ['payment-chase', 'with a sum', 0.55],
    ['payment-chase', 'with a due day', 0.45],
    ['paid', 'as a payment', 1],
    ['paid', 'with a sum', 0.3],
    ['cancellation', 'on a meeting', 0.97],
    ['cancellation', 'with notice', 0.55],
  ],
  ko: [
    ['payment-chase', 'on an invoice', 1],
    ['payment-chase', 'with a sum', 0.55],
    ['payment-chase', 'with a due day', 0.5],
    ['paid', 'as a payment', 1],
    ['paid', 'with a sum', 0.3],
    ['cancellation', 'on a meeting', 0.97],
    ['cancellation', 'with notice', 0.65],
  ],
}

describe.skipIf(!existsSync(CORPUS)).each(['en', 'ko'] as const)(
  'labelled conversations (shared corpus, train), %s',
  (language) => {
    const share = existsSync(CORPUS) ? measure(trainSet(language)) : () => 0
    test.each(rows[language])('%s %s', (type, what, least) => {
      expect(share(what, type)).toBeGreaterThanOrEqual(least)
    })
  },
)
