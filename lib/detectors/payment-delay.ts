import { phrasePacks } from '../languages/phrases'
import { answersSign } from './answers-sign'
import type { Detector } from './detector'
import { readSentences, type Sentence, saysSign } from './match'
import { invoiceMeant } from './payment-talk'

/**
 * The client puts off, refuses or excuses a payment. A sentence that speaks of paying says so itself;
 * `once the season starts` says it only as the answer to a reminder.
 */
export const paymentDelay: Detector = {
  id: 'payment-delay',
  sender: 'client',
  detect(message, context) {
    const sentences = readSentences(message.newText)
    const reminded = answersSign('payment-chase', message, context) && !sentences.some(saysPaid)
    const found = sentences.find(({ text }) =>
      phrasePacks.some(({ paymentDelay }) => saysSign(text, paymentDelay, reminded)),
    )
    if (!found) return undefined
    const invoice = invoiceMeant(message, context.earlier)
    return { quote: found.quote, ...(invoice && { detail: { invoice } }) }
  },
}

function saysPaid({ text }: Sentence): boolean {
  return phrasePacks.some(({ paid }) => saysSign(text, paid, true))
}
