import type { Bodies } from '../templates'

export const payment: Bodies<
  | 'payment-reminder'
  | 'payment-reminder-again'
  | 'payment-final'
  | 'payment-delay'
  | 'thanks-payment'
> = {
  'payment-reminder': {
    warm: [
      'I hope all is well with you. A small thing from my desk: I have not yet seen the payment for {invoice}.',
      'These things slip through easily, so please treat this as a friendly nudge. Could you let me know when it is planned?',
      'If the invoice has gone astray, just say so and a fresh copy is on its way.',
    ],
    neutral: [
      'I hope you are well. This is a short note about {invoice}: as far as I can see, the payment has not reached me yet.',
      'It may well be on its way, in which case please disregard this message. Otherwise, could you tell me which day I can expect it?',
      'I am happy to send the invoice once more if that makes it easier.',
    ],
    firm: [
      'I am writing about {invoice}. The payment has not reached my account so far. {late note}',
      'Please arrange the transfer within the next seven days, or name the day on which it will be made.',
      'Should anything in the invoice need correcting, tell me and I will put it right the same day.',
    ],
  },
  'payment-reminder-again': {
    warm: [
      'May I come back to {invoice}? The payment has not arrived yet, and I would like to close the month with a clear desk.',
      'Would you let me know a day that works on your side? If it has to go in two parts, that is fine with me as well.',
    ],
    neutral: [
      'I am writing once more about {invoice}, which is still open on my side.',
      'Could you confirm a payment date this week? A short line is enough, and I will plan around it.',
      '{offer to help}',
    ],
    firm: [
      'My earlier note concerned {invoice}. The payment has not arrived since. {late note}',
      'I ask you to settle it by {?a date} and to confirm this in a line. New work will start once it is paid; what is under way goes on.',
      'If a different plan would help, propose one and I will answer promptly.',
    ],
  },
  'payment-final': {
    warm: [
      'I have enjoyed our work, and I would much rather write about that than about money. One thing is still open between us, though: {invoice}.',
      'Could we settle it by {?a date}, in full or in parts that you can manage? I will gladly ring you to work out the details.',
      'Once this is behind us, we can both turn to more pleasant things.',
    ],
    neutral: [
      'This is the last reminder that I will send by mail about {invoice}, which is still unpaid.',
      'Please pay it by {?a date}, or send me a payment plan by then that we can both sign.',
      'Until then I will pause the work, and I will take it up again on the day the payment arrives.',
    ],
    firm: [
      'I have sent several reminders for {invoice}. It is still unpaid. {late note}',
      'I expect the full amount by {?a date}. Work rests until then; a written plan for payment in parts is welcome up to the same day.',
      '{law}',
    ],
  },
  'payment-delay': {
    warm: [
      'Thank you for being open with me about the timing of {invoice}. I know that not everything is in your own hands.',
      'Could you give me a day that you feel sure about? Then I can plan with it and leave you in peace until then.',
    ],
    neutral: [
      'Thank you for the update on {invoice}. I have noted that the payment will come later.',
      'Would {?a date} be realistic? If the full amount is difficult, half now and half two weeks later would also help me.',
    ],
    firm: [
      'I have read that you would like more time for {invoice}. I can agree to one new date.',
      'Let us fix it at {?a date}; please confirm this by return. I will hold back further deliveries until the money is there and resume right after.',
    ],
  },
  'thanks-payment': {
    warm: [
      'The payment {paid invoice} is a pleasant piece of news; thank you for seeing to it.',
      'It makes working with you easy. If your accounts need a receipt, you only have to say so.',
    ],
    neutral: [
      'Thank you for taking care of the payment {paid invoice} and for telling me about it. I will note it in my records.',
      'If you need a receipt or anything else for your accounts, I will gladly send it.',
    ],
    firm: [
      'I confirm your message about the payment {paid invoice}, with thanks.',
      'For the next one, a transfer by the due date helps me to keep your dates as well. Shall I send future invoices straight to your accounts department?',
    ],
  },
}
