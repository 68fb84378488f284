import { phrasePacks } from '../languages/phrases'
import type { Detector } from './detector'
import { readSentences, saysSign } from './match'
import { askedForMoney, invoiceMeant, openChases, repeatsSum, speaksOfMoney } from './payment-talk'

/**
 * The owner asks for money that is past due or was asked for before. A sentence that says so itself
 * counts at once; a mere request for money counts when a reminder went out since the last payment.
 */
export const paymentChase: Detector = {
  id: 'payment-chase',
  sender: 'owner',
  detect(message, { earlier, signals }) {
    const { subject, newText } = message
    const chases = openChases(signals)
    const askedBefore = chases > 0 || repeatsSum(newText, earlier)
    const aboutMoney =
      chases > 0 || speaksOfMoney(`${subject}\n${newText}`) || askedForMoney(earlier)
    const found = readSentences(newText).find(({ text }) =>
      phrasePacks.some(
        ({ chase, askToPay }) =>
          saysSign(text, chase, aboutMoney) || (askedBefore && saysSign(text, askToPay)),
      ),
    )
    if (!found) return undefined
    const invoice = invoiceMeant(message, earlier)
    return { quote: found.quote, detail: { ordinal: chases + 1, ...(invoice && { invoice }) } }
  },
}
