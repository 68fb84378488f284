import type { TalkMessage } from '../detectors/detector'
import type { Signal } from '../detectors/signal'
import { type Extra, readExtras } from './extras'
import { type Invoice, readInvoices } from './invoices'
import { mailsInOrder } from './mail'
import { type KnownMeeting, readMeetings } from './meetings'
import { type Owed, readOwed } from './owed'
import { type Payment, readPayments } from './payments'
import { keepPromises, type Promised, readPromises } from './promises'
import { type Question, readQuestions } from './questions'

/** What stands between the owner and a client, each fact with the words that it stands on. */
export interface TalkFacts {
  invoices: Invoice[]
  payments: Payment[]
  promises: Promised[]
  questions: Question[]
  meetings: KnownMeeting[]
  owed: Owed[]
  extras: Extra[]
}

export const nothingKnown: TalkFacts = {
  invoices: [],
  payments: [],
  promises: [],
  questions: [],
  meetings: [],
  owed: [],
  extras: [],
}

/**
 * The facts of one client's talk. They are worked out by going through the mail in order of time, so the order
 * in which it is given does not matter.
 * @param signals What was found in these messages; others are left out.
 * @param zone IANA zone of the owner, in which days are read.
 */
export function readFacts(
  talk: readonly TalkMessage[],
  signals: readonly Signal[],
  zone: string,
): TalkFacts {
  const mails = mailsInOrder(talk, signals)
  const payments = readPayments(mails)
  const promises = keepPromises(readPromises(mails, zone), mails, payments)
  return {
    invoices: readInvoices(mails, promises, zone),
    payments,
    promises,
    questions: readQuestions(mails),
    meetings: readMeetings(mails, zone),
    owed: readOwed(mails),
    extras: readExtras(mails),
  }
}
