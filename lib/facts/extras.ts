import { type Mail, type Told, told } from './mail'
import { type Amount, readAmounts } from './read-amount'
import { says, speaksOf } from './says'

/** Work beyond the agreed that the owner offered at a price. */
export interface Extra {
  told: Told
  price: Amount
  /** The client's yes or no to the price. */
  taken?: Told
  declined?: Told
}

/** Mails in which the client may answer an offer; what they say later is said of something else. */
const CHANCES = 2
/** A mail with more sums than these is a list of prices, or a bill in detail. */
const MOST_SUMS = 3

/** The offers of a talk, with the answer in one of the client's next mails of the thread. */
export function readExtras(mails: readonly Mail[]): Extra[] {
  return mails.flatMap((mail, position) => {
    const offers = offersIn(mail)
    if (offers.length === 0) return []
    const answers = mails
      .slice(position + 1)
      .filter(({ role, thread }) => role === 'client' && thread === mail.thread)
      .slice(0, CHANCES)
    const answer = answers.map(answerIn).find(Boolean)
    return offers.map((offer) => ({ ...offer, ...answer }))
  })
}

function offersIn(mail: Mail): Extra[] {
  if (mail.role !== 'owner' || mail.signs.has('payment-chase')) return []
  const priced = mail.sentences.flatMap((sentence) => {
    const sums = readAmounts(sentence.quote)
    return sums.map((price) => ({ ...sentence, price, isFirst: price === sums[0] }))
  })
  if (priced.length > MOST_SUMS) return []
  return priced
    .filter(({ text, isFirst }) => isFirst && says(text, ({ offersExtra }) => offersExtra))
    .map(({ quote, price: { value, currency, tax } }) => ({
      told: told(mail, quote),
      price: { value, currency, ...(tax && { tax }) },
    }))
}

/** The first yes or no of a mail. */
function answerIn(mail: Mail): Pick<Extra, 'taken' | 'declined'> | undefined {
  for (const { quote, text } of mail.sentences) {
    if (speaksOf(text, ({ declines }) => declines)) return { declined: told(mail, quote) }
    if (says(text, ({ accepts }) => accepts)) return { taken: told(mail, quote) }
  }
  return undefined
}
