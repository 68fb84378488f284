import type { Sentence } from '../languages/match'
import type { DateSaid } from './dates/date-said'
import { type Mail, type Told, told } from './mail'
import { askedForMoney, invoiceNumber } from './money-words'
import type { Payment } from './payments'
import { readAmounts } from './read-amount'
import { readDates } from './read-date'
import { says } from './says'
import { maySpeakOfOne } from './things'

/** Something that one side said it would do by a time. */
export interface Promised {
  about: 'payment' | 'delivery'
  told: Told
  /** The time by which it was to be done. */
  date: DateSaid
  /** What kept it, in time or late. */
  kept?: Told
}

/** Characters behind a date in which its verb stands; further off, the date belongs to something else. */
const REACH = 45

/** How long after its time a promise still counts as waited for: banks and mail take a while. */
const GRACE = 86_400_000

/**
 * How a promise stands at `now` (epoch ms). What keeps it late has kept it: the state tells whether one still
 * waits, `kept.at` when it came.
 */
export function promiseState({ kept, date }: Promised, now: number): 'open' | 'kept' | 'gone by' {
  if (kept && kept.at <= now) return 'kept'
  return now > date.until + GRACE ? 'gone by' : 'open'
}

/** Every promise with a time; what keeps them is told by later mail. */
export function readPromises(mails: readonly Mail[], zone: string): Promised[] {
  let lastOfOwner: Mail | undefined
  return mails.flatMap((mail) => {
    if (mail.role === 'owner') lastOfOwner = mail
    const asked =
      mail.role === 'client' && lastOfOwner !== undefined && askedForMoney([lastOfOwner])
    // Words that tell of a payment promise none.
    return mail.sentences
      .filter(({ quote }) => quote !== mail.signs.get('paid')?.quote)
      .flatMap((sentence) => promiseIn(sentence, mail, { asked, zone }) ?? [])
  })
}

function promiseIn(
  { quote, text }: Sentence,
  mail: Mail,
  { asked, zone }: { asked: boolean; zone: string },
): Promised | undefined {
  const about = promisedIn(text, mail, asked)
  if (!about) return undefined
  const date = readDates(quote, { at: mail.at, zone }).findLast(
    ({ until, index, words }) => until >= mail.at && quote.length - index - words.length <= REACH,
  )
  return date && { about, told: told(mail, quote), date }
}

/** Only clients owe money here; what the owner pays is no fact of the relationship. */
function promisedIn(text: string, { role }: Mail, asked: boolean): Promised['about'] | undefined {
  if (role === 'client' && says(text, ({ willPay }) => willPay, asked)) return 'payment'
  return says(text, ({ willDeliver }) => willDeliver) ? 'delivery' : undefined
}

/** Promises with the mail that kept them: a payment, or a delivery in the thread, that may be what was meant. */
export function keepPromises(
  promises: readonly Promised[],
  mails: readonly Mail[],
  payments: readonly Payment[],
): Promised[] {
  const deliveries = mails.flatMap((mail) =>
    mail.sentences
      .filter(({ text }) => says(text, ({ delivers }) => delivers))
      .map(({ quote }) => told(mail, quote)),
  )
  return promises.map((promise) => {
    const kept =
      promise.about === 'payment'
        ? payments.find((payment) => paysFor(promise, payment))?.told
        : deliveries.find((delivery) => delivers(promise, delivery))
    return kept ? { ...promise, kept } : promise
  })
}

function paysFor({ told: said }: Promised, { told, number, amount }: Payment): boolean {
  const named = invoiceNumber(said.words)
  const [sum] = readAmounts(said.words)
  const isOther =
    (named !== undefined && number !== undefined && named !== number) ||
    (sum !== undefined && amount !== undefined && sum.value !== amount.value)
  return told.at > said.at && !isOther
}

function delivers({ told: said }: Promised, { at, by, thread, words }: Told): boolean {
  return (
    at > said.at && by === said.by && thread === said.thread && maySpeakOfOne(said.words, words)
  )
}
