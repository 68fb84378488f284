import { namesBill, numberMeant, openReminders } from '../facts/booking'
import { askedForMoney, speaksOfMoney } from '../facts/money-words'
import { saysSign } from '../languages/match'
import { phrasePacks } from '../languages/phrases'
import type { Detector } from './detector'

/**
 * The owner asks for money that is past due or was asked for before. A sentence that says so itself
 * counts at once; a mere request for money counts when the invoice was reminded of, or is named again.
 */
export const paymentChase: Detector = {
  id: 'payment-chase',
  sender: 'owner',
  detect(message, { earlier, invoices }) {
    const { subject, newText, sentences } = message
    const reminders = openReminders(invoices)
    const askedBefore = reminders > 0 || namesBill(newText, invoices)
    const aboutMoney =
      reminders > 0 || speaksOfMoney(`${subject}\n${newText}`) || askedForMoney(earlier)
    const found = sentences.find(({ text }) =>
      phrasePacks.some(
        ({ chase, askToPay }) =>
          saysSign(text, chase, aboutMoney) || (askedBefore && saysSign(text, askToPay)),
      ),
    )
    if (!found) return undefined
    const invoice = numberMeant(invoices, message, found.quote)
    return { quote: found.quote, detail: { ordinal: reminders + 1, ...(invoice && { invoice }) } }
  },
}
