import { numberMeant } from '../facts/booking'
import { type Sentence, saysSign } from '../languages/match'
import { phrasePacks } from '../languages/phrases'
import { answersSign } from './answers-sign'
import type { Detector } from './detector'

/**
 * The client puts off, refuses or excuses a payment. A sentence that speaks of paying says so itself;
 * `once the season starts` says it only as the answer to a reminder.
 */
export const paymentDelay: Detector = {
  id: 'payment-delay',
  sender: 'client',
  detect(message, context) {
    const { sentences } = message
    const reminded = answersSign('payment-chase', message, context) && !sentences.some(saysPaid)
    const found = sentences.find(({ text }) =>
      phrasePacks.some(({ paymentDelay }) => saysSign(text, paymentDelay, reminded)),
    )
    if (!found) return undefined
    const invoice = numberMeant(context.invoices, message)
    return { quote: found.quote, ...(invoice && { detail: { invoice } }) }
  },
}

function saysPaid({ text }: Sentence): boolean {
  return phrasePacks.some(({ paid }) => saysSign(text, paid, true))
}
