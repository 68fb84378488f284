import { phrasePacks } from '../languages/phrases'
import type { Detector } from './detector'
import { readSentences, saysSign } from './match'
import { askedForMoney, invoiceMeant, speaksOfMoney } from './payment-talk'

/**
 * The client says that a payment was made, or attaches the proof. Bare words ("sent just now") count
 * only as an answer to a mail about money.
 */
export const paid: Detector = {
  id: 'paid',
  sender: 'client',
  detect(message, { earlier }) {
    const { subject, newText } = message
    const inContext = askedForMoney(earlier) || speaksOfMoney(subject)
    const found = readSentences(newText).find(({ text }) =>
      phrasePacks.some(({ paid }) => saysSign(text, paid, inContext)),
    )
    if (!found) return undefined
    const invoice = invoiceMeant(message, earlier)
    return { quote: found.quote, ...(invoice && { detail: { invoice } }) }
  },
}
