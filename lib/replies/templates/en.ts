import type { ReplyFacts } from '../facts'
import { nextOpening } from '../next-opening'
import { hoursPhrase, openingPhrase } from '../phrases/en'
import { amountIn, dayIn } from '../phrases/intl'
import { type Piece, paragraph } from '../piece'
import type { Templates } from './templates'

const meetingTime: Piece = { blank: 'a day and time' }

export const en: Templates = {
  greeting: ({ clientName }) => (clientName ? paragraph`Hi ${clientName},` : ['Hello,']),
  closing: ({ ownerName }) =>
    ownerName ? paragraph`Best regards,\n${ownerName}` : ['Best regards'],
  bodies: {
    'working-hours': (facts) => [
      paragraph`Thank you for your message. I will give it my full attention ${nextWork(facts)} and write back as soon as I have an answer.`,
      paragraph`My working hours are ${hours(facts) ?? { blank: 'your working hours' }}. You are welcome to write whenever it suits you; I pick up anything that arrives outside those hours when I am next at work.`,
      paragraph`If there is a fixed date behind this, please tell me and I will see how best to plan for it.`,
    ],
    'payment-reminder': (facts) => [
      paragraph`I hope you are well. This is a short note about ${invoice(facts)}: as far as I can see, the payment has not reached me yet.`,
      paragraph`It may well be on its way, in which case please disregard this message. Otherwise, could you tell me which day I can expect it?`,
      paragraph`I am happy to send the invoice once more if that makes it easier.`,
    ],
    'payment-reminder-again': (facts) => [
      paragraph`I am writing once more about ${invoice(facts)}, which is still open on my side.`,
      paragraph`Could you confirm a payment date this week? A short line is enough, and I will plan around it.`,
      (facts.reminders ?? 0) > 1
        ? paragraph`If something is standing in the way, I would be glad to talk it through on the phone and find an arrangement that works for both of us.`
        : paragraph`If something about the invoice is unclear or the timing is difficult, let me know and we will find a way.`,
    ],
    'meeting-moved': (facts) => [
      paragraph`Thank you for letting me know, and no problem at all. Let us find another time.`,
      paragraph`Would ${meetingTime} work for you? If another time is easier, send me one or two that suit you and I will confirm straight away.${workdays(facts)}`,
    ],
    'meeting-policy': () => [
      paragraph`Plans change, and I am glad to find a new time when they do.`,
      paragraph`So that the time we set aside is well used on both sides, I would like to suggest a simple arrangement: whoever needs to move a meeting tells the other at least one working day ahead. Illness and emergencies are of course another matter.`,
      paragraph`If you are happy with that, shall we meet on ${meetingTime}?`,
    ],
    'extra-work': () => [
      paragraph`Thank you for the idea; I can see why it would be useful. It goes beyond what we agreed on for this project, so I would like to plan it properly.`,
      paragraph`I am happy to send a short quote with a price and a date, and to begin once you have approved it. What was agreed goes on as planned in the meantime.`,
      paragraph`Shall I prepare the quote?`,
    ],
    'talk-over': () => [
      paragraph`I value working with you, and I would like us to take half an hour to talk about how things are going on both sides.`,
      paragraph`A few points have come together on my side, and there may be some on yours that I do not see. I think a conversation will help more than another email.`,
      paragraph`Would ${meetingTime} suit you for a call?`,
    ],
    'new-terms': () => [
      paragraph`I have looked at the time that our work together takes, and I would like to be open with you about it: it has grown beyond what the present price was made for.`,
      paragraph`For new work from next month on, my price would be ${{ blank: 'your new price' }}. Everything agreed on so far stays as it is.`,
      paragraph`I would be glad to go on with you on these terms, and I will understand if you prefer to look at other options first.`,
    ],
    parting: () => [
      paragraph`I have given this some thought, and I believe that somebody else will serve you better than I can from here on. I would therefore like to bring our work together to a good close.`,
      paragraph`I will finish what is under way by ${{ blank: 'a date' }} and hand over all files in good order. If it helps, I will gladly suggest colleagues and answer their questions.`,
      paragraph`Thank you for the trust that you have placed in me. I wish you every success with what comes next.`,
    ],
    'thanks-praise': () => [
      paragraph`Thank you for your kind words. It means a great deal to hear that you are happy with the work, and I have enjoyed doing it.`,
      paragraph`Whenever something new comes up, I would be glad to work on it with you.`,
    ],
    'thanks-payment': (facts) => [
      paragraph`Thank you for taking care of the payment${facts.invoice ? ` for invoice ${facts.invoice}` : ''} and for telling me about it. I will note it in my records.`,
      paragraph`If you need a receipt or anything else for your accounts, I will gladly send it.`,
    ],
    'check-in': () => [
      paragraph`I hope your week is going well. I just wanted to ask how things are coming along on your side.`,
      paragraph`Is there anything you need from me at the moment? If all is in order, there is no need to reply.`,
    ],
  },
}

function hours({ workingTime }: ReplyFacts): string | undefined {
  return workingTime && hoursPhrase(workingTime)
}

function workdays(facts: ReplyFacts): string {
  const phrase = hours(facts)
  return phrase ? ` I work ${phrase}.` : ''
}

function nextWork({ workingTime, now }: ReplyFacts): string {
  return openingPhrase(workingTime && nextOpening(workingTime, now))
}

/** As much of the invoice as is known: "invoice LTM-0231 for £2,400, due on 3 March". */
function invoice({ invoice: number, amount, due, workingTime }: ReplyFacts): Piece[] {
  const dated =
    due !== undefined && workingTime ? `, due on ${dayIn('en-GB', due, workingTime.zone)}` : ''
  if (!number && !amount) return ['the invoice for ', { blank: 'the work or period' }, dated]
  const name = number ? `invoice ${number}` : 'the invoice'
  return [`${name}${amount ? ` for ${amountIn('en', amount)}` : ''}${dated}`]
}
