import { numberMeant } from '../facts/booking'
import { askedForMoney, speaksOfMoney } from '../facts/money-words'
import { saysSign } from '../languages/match'
import { phrasePacks } from '../languages/phrases'
import type { Detector } from './detector'

/**
 * The client says that a payment was made, or attaches the proof. Bare words ("sent just now") count
 * only as an answer to a mail about money.
 */
export const paid: Detector = {
  id: 'paid',
  sender: 'client',
  detect(message, { earlier, invoices }) {
    const { subject, sentences } = message
    const inContext = askedForMoney(earlier) || speaksOfMoney(subject)
    const found = sentences.find(({ text }) =>
      phrasePacks.some(({ paid }) => saysSign(text, paid, inContext)),
    )
    if (!found) return undefined
    const invoice = numberMeant(invoices, message)
    return { quote: found.quote, ...(invoice && { detail: { invoice } }) }
  },
}
