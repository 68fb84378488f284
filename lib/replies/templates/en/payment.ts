import { paragraph } from '../../piece'
import type { Bodies } from '../templates'
import { lawOnLatePayment } from './law'
import { day, invoice, late } from './words'

export const payment: Bodies<
  | 'payment-reminder'
  | 'payment-reminder-again'
  | 'payment-final'
  | 'payment-delay'
  | 'thanks-payment'
> = {
  'payment-reminder': {
    warm: (facts) => [
      paragraph`I hope all is well with you. A small thing from my desk: I have not yet seen the payment for ${invoice(facts)}.`,
      paragraph`These things slip through easily, so please treat this as a friendly nudge. Could you let me know when it is planned?`,
      paragraph`If the invoice has gone astray, just say so and a fresh copy is on its way.`,
    ],
    neutral: (facts) => [
      paragraph`I hope you are well. This is a short note about ${invoice(facts)}: as far as I can see, the payment has not reached me yet.`,
      paragraph`It may well be on its way, in which case please disregard this message. Otherwise, could you tell me which day I can expect it?`,
      paragraph`I am happy to send the invoice once more if that makes it easier.`,
    ],
    firm: (facts) => [
      paragraph`I am writing about ${invoice(facts)}. The payment has not reached my account so far.${late(facts)}`,
      paragraph`Please arrange the transfer within the next seven days, or name the day on which it will be made.`,
      paragraph`Should anything in the invoice need correcting, tell me and I will put it right the same day.`,
    ],
  },
  'payment-reminder-again': {
    warm: (facts) => [
      paragraph`May I come back to ${invoice(facts)}? The payment has not arrived yet, and I would like to close the month with a clear desk.`,
      paragraph`Would you let me know a day that works on your side? If it has to go in two parts, that is fine with me as well.`,
    ],
    neutral: (facts) => [
      paragraph`I am writing once more about ${invoice(facts)}, which is still open on my side.`,
      paragraph`Could you confirm a payment date this week? A short line is enough, and I will plan around it.`,
      (facts.reminders ?? 0) > 1
        ? paragraph`If something is standing in the way, I would be glad to talk it through on the phone and find an arrangement that works for both of us.`
        : paragraph`If something about the invoice is unclear or the timing is difficult, let me know and we will find a way.`,
    ],
    firm: (facts) => [
      paragraph`My earlier note concerned ${invoice(facts)}. The payment has not arrived since.${late(facts)}`,
      paragraph`I ask you to settle it by ${day} and to confirm this in a line. New work will start once it is paid; what is under way goes on.`,
      paragraph`If a different plan would help, propose one and I will answer promptly.`,
    ],
  },
  'payment-final': {
    warm: (facts) => [
      paragraph`I have enjoyed our work, and I would much rather write about that than about money. One thing is still open between us, though: ${invoice(facts)}.`,
      paragraph`Could we settle it by ${day}, in full or in parts that you can manage? I will gladly ring you to work out the details.`,
      paragraph`Once this is behind us, we can both turn to more pleasant things.`,
    ],
    neutral: (facts) => [
      paragraph`This is the last reminder that I will send by mail about ${invoice(facts)}, which is still unpaid.`,
      paragraph`Please pay it by ${day}, or send me a payment plan by then that we can both sign.`,
      paragraph`Until then I will pause the work, and I will take it up again on the day the payment arrives.`,
    ],
    firm: (facts) => [
      paragraph`I have sent several reminders for ${invoice(facts)}. It is still unpaid.${late(facts)}`,
      paragraph`I expect the full amount by ${day}. Work rests until then; a written plan for payment in parts is welcome up to the same day.`,
      ...lawOnLatePayment(facts),
    ],
  },
  'payment-delay': {
    warm: (facts) => [
      paragraph`Thank you for being open with me about the timing of ${invoice(facts)}. I know that not everything is in your own hands.`,
      paragraph`Could you give me a day that you feel sure about? Then I can plan with it and leave you in peace until then.`,
    ],
    neutral: (facts) => [
      paragraph`Thank you for the update on ${invoice(facts)}. I have noted that the payment will come later.`,
      paragraph`Would ${day} be realistic? If the full amount is difficult, half now and half two weeks later would also help me.`,
    ],
    firm: (facts) => [
      paragraph`I have read that you would like more time for ${invoice(facts)}. I can agree to one new date.`,
      paragraph`Let us fix it at ${day}; please confirm this by return. I will hold back further deliveries until the money is there and resume right after.`,
    ],
  },
  'thanks-payment': {
    warm: ({ paidInvoice }) => [
      paragraph`The payment${paidInvoice ? ` for invoice ${paidInvoice}` : ''} is a pleasant piece of news; thank you for seeing to it.`,
      paragraph`It makes working with you easy. If your accounts need a receipt, you only have to say so.`,
    ],
    neutral: ({ paidInvoice }) => [
      paragraph`Thank you for taking care of the payment${paidInvoice ? ` for invoice ${paidInvoice}` : ''} and for telling me about it. I will note it in my records.`,
      paragraph`If you need a receipt or anything else for your accounts, I will gladly send it.`,
    ],
    firm: ({ paidInvoice }) => [
      paragraph`I confirm your message about the payment${paidInvoice ? ` of invoice ${paidInvoice}` : ''}, with thanks.`,
      paragraph`For the next one, a transfer by the due date helps me to keep your dates as well. Shall I send future invoices straight to your accounts department?`,
    ],
  },
}
