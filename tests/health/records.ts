import fc from 'fast-check'
import type { SignalType } from '../../lib/detectors/signal'
import type { DateSaid } from '../../lib/facts/dates/date-said'
import type { Told } from '../../lib/facts/mail'
import { nothingKnown, type TalkFacts } from '../../lib/facts/talk-facts'
import type { ClientRecord } from '../../lib/health/client-record'
import type { TakenStep } from '../../lib/health/taken-step'
import { anySignals, day, now } from './signals'

/** Epoch ms in the last half year. */
const past = fc.integer({ min: -180, max: 0 }).map((days) => now + days * day)
const someDay = fc.integer({ min: -180, max: 60 }).map((days): DateSaid => dayAt(now + days * day))
const key = fc.integer({ min: 0, max: 99 }).map((number) => `f${number}`)

function dayAt(at: number): DateSaid {
  return { at, until: at + day, precision: 'day', words: 'that day', index: 0 }
}

function toldBy(by: Told['by']): fc.Arbitrary<Told> {
  const words = fc.constant('as said')
  return fc.record({ message: key, thread: key, at: past, by: fc.constant(by), words })
}

const promise = fc.record(
  {
    about: fc.constantFrom('payment' as const, 'delivery' as const),
    told: toldBy('client'),
    date: someDay,
    kept: toldBy('client'),
  },
  { requiredKeys: ['about', 'told', 'date'] },
)

const invoice = fc
  .record(
    { told: toldBy('owner'), due: someDay, paid: toldBy('client') },
    { requiredKeys: ['told', 'due'] },
  )
  .map((one) => ({
    ...one,
    dueSaid: [{ day: one.due, at: one.told.at }],
    number: one.told.message,
    bills: [one.told],
    reminders: [],
    parts: [],
    seemedPaid: [],
    promises: [],
  }))

const question = fc.record(
  { told: toldBy('owner'), owes: fc.constant('client' as const), answered: toldBy('client') },
  { requiredKeys: ['told', 'owes'] },
)

const anyFacts: fc.Arbitrary<TalkFacts> = fc
  .record({
    promises: fc.array(promise, { maxLength: 5 }),
    invoices: fc.array(invoice, { maxLength: 5 }),
    questions: fc.array(question, { maxLength: 5 }),
  })
  .map((facts) => ({ ...nothingKnown, ...facts }))

const anyTaken: fc.Arbitrary<TakenStep[]> = fc.uniqueArray(
  fc.record({
    step: fc.constantFrom(
      'boundary' as const,
      'talk' as const,
      'reprice' as const,
      'part' as const,
    ),
    message: key,
    at: past,
    quote: fc.constant('as said'),
  }),
  { maxLength: 3, selector: ({ message }) => message },
)

const anyMails = fc.uniqueArray(
  fc.record({ key, role: fc.constantFrom('client' as const, 'owner' as const), at: past }),
  { maxLength: 25, selector: (mail) => mail.key, size: 'max' },
)

/** All that may be known of a client, each sign in a mail of its own. */
export interface AnyRecord extends ClientRecord {
  facts: TalkFacts
  taken: TakenStep[]
}

/** @param types Of the signs. */
export function anyRecord(types?: readonly SignalType[]): fc.Arbitrary<AnyRecord> {
  return fc
    .record({
      mails: anyMails,
      signals: anySignals(types, 30, 'max'),
      facts: anyFacts,
      taken: anyTaken,
      emphasis: fc.constantFrom({}, { urgency: 0.5 }, { hostility: 2, stalled: 2 }),
    })
    .map((one) => {
      const signals = one.signals.map((sign) => ({
        ...sign,
        message: `${sign.message} ${sign.type}`,
      }))
      return {
        ...one,
        signals,
        mails: [...one.mails, ...signals.map(mailOf), ...one.taken.map(stepMail)],
      }
    })
}

/** The mail in which a sign stands. */
export function mailOf({ type, message, at }: AnyRecord['signals'][number]) {
  return {
    key: message,
    role: type === 'payment-chase' ? ('owner' as const) : ('client' as const),
    at,
  }
}

function stepMail({ message, at }: TakenStep) {
  return { key: `step ${message}`, role: 'owner' as const, at }
}
