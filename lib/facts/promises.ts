import type { Sentence } from '../languages/match'
import type { DateSaid } from './dates/date-said'
import { type Mail, type Told, told } from './mail'
import { askedForMoney } from './money-words'
import { readDates } from './read-date'
import { says, sentenceSaying } from './says'

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
    return mail.sentences.flatMap((sentence) => promiseIn(sentence, mail, { asked, zone }) ?? [])
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

/** Promises with the mail that kept them: a payment, or the next delivery in the thread. */
export function keepPromises(
  promises: readonly Promised[],
  mails: readonly Mail[],
  payments: readonly Told[],
): Promised[] {
  const deliveries = mails.flatMap((mail) => {
    const sentence = sentenceSaying(mail, ({ delivers }) => delivers)
    return sentence ? [told(mail, sentence.quote)] : []
  })
  return promises.map((promise) => {
    const { about, told: said } = promise
    const kept =
      about === 'payment'
        ? payments.find(({ at }) => at >= said.at)
        : deliveries.find(
            ({ at, by, thread }) => at > said.at && by === said.by && thread === said.thread,
          )
    return kept ? { ...promise, kept } : promise
  })
}
