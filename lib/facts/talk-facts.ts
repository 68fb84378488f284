import type { TalkMessage } from '../detectors/detector'
import type { Signal } from '../detectors/signal'
import { type Extra, readExtras } from './extras'
import { type Invoice, readInvoices } from './invoices'
import { type Mail, mailsInOrder } from './mail'
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

/** What hangs on no zone: no days are read for it. */
type ZoneFree = Pick<TalkFacts, 'payments' | 'questions' | 'owed' | 'extras'>

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
 * @param known What was read of the same talk in another zone.
 */
export function readFacts(
  talk: readonly TalkMessage[],
  signals: readonly Signal[],
  zone: string,
  known?: TalkFacts,
): TalkFacts {
  const mails = mailsInOrder(talk, signals)
  const free = known ?? readZoneFree(mails)
  const promises = keepPromises(readPromises(mails, zone), mails, free.payments)
  return {
    ...free,
    promises,
    invoices: readInvoices(mails, promises, zone),
    meetings: readMeetings(mails, zone),
  }
}

function readZoneFree(mails: readonly Mail[]): ZoneFree {
  return {
    payments: readPayments(mails),
    questions: readQuestions(mails),
    owed: readOwed(mails),
    extras: readExtras(mails),
  }
}
