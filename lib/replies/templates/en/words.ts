import type { ReplyFacts } from '../../facts'
import type { Words } from '../../fill-template'
import { daysLate } from '../../late'
import { nextOpening } from '../../next-opening'
import { hoursPhrase, openingPhrase } from '../../phrases/en'
import { amountIn, dayIn } from '../../phrases/intl'
import { type Piece, paragraph } from '../../piece'
import { lawOnLatePayment } from './law'

/** What English replies say for each placeholder. */
export const words: Words = {
  greeting: ({ clientName }) => (clientName ? paragraph`Hi ${clientName},` : ['Hello,']),
  closing: ({ ownerName }) =>
    ownerName ? paragraph`Best regards,\n${ownerName}` : ['Best regards'],
  client: ({ clientName }) => [clientName ?? { blank: 'the client’s name' }],
  owner: ({ ownerName }) => [ownerName ?? { blank: 'your name' }],
  invoice,
  number: ({ invoice: number }) => [number ?? { blank: 'the invoice number' }],
  amount: ({ amount }) => [amount ? amountIn('en', amount) : { blank: 'the amount' }],
  due: ({ due, workingTime }) => [dayOf(due, workingTime) ?? { blank: 'the due date' }],
  late,
  reminders: ({ reminders = 0 }) => [String(reminders)],
  paid: ({ paidInvoice }) => (paidInvoice ? paragraph`for invoice ${paidInvoice}` : []),
  law: lawOnLatePayment,
  help: ({ reminders = 0 }) => [reminders > 1 ? helpByPhone : helpInWriting],
  hours: ({ workingTime }) => [
    (workingTime && hoursPhrase(workingTime)) ?? { blank: 'your working hours' },
  ],
  workdays: ({ workingTime }) => {
    const phrase = workingTime && hoursPhrase(workingTime)
    return phrase ? [`I work ${phrase}.`] : []
  },
  nextWork: ({ workingTime, now }) => [openingPhrase(workingTime && nextOpening(workingTime, now))],
  request: ({ request }) => [request ? `“${request}”` : { blank: 'the extra work' }],
  meeting: ({ meeting, workingTime }) => {
    const day = dayOf(meeting, workingTime)
    return [day ? `our meeting on ${day}` : 'our meeting']
  },
  awaited: ({ awaited }) => [awaited ? awaitedThings[awaited] : { blank: 'what you need' }],
}

const helpByPhone =
  'If something is standing in the way, I would be glad to talk it through on the phone and find an arrangement that works for both of us.'
const helpInWriting =
  'If something about the invoice is unclear or the timing is difficult, let me know and we will find a way.'
const awaitedThings = { approval: 'your approval', feedback: 'your feedback', files: 'your files' }

/** "3 March", where both the moment (epoch ms) and the owner's zone are known. */
function dayOf(at: number | undefined, workingTime: ReplyFacts['workingTime']) {
  return at !== undefined && workingTime ? dayIn('en-GB', at, workingTime.zone) : undefined
}

/** As much of the invoice as is known: "invoice LTM-0231 for £2,400, due on 3 March". */
function invoice({ invoice: number, amount, due, workingTime }: ReplyFacts): Piece[] {
  const day = dayOf(due, workingTime)
  const dated = day ? `, due on ${day}` : ''
  if (!number && !amount) return ['the invoice for ', { blank: 'the work or period' }, dated]
  const name = number ? `invoice ${number}` : 'the invoice'
  return [`${name}${amount ? ` for ${amountIn('en', amount)}` : ''}${dated}`]
}

/** The days since the due date, where that is known and past. */
function late(facts: ReplyFacts): Piece[] {
  const days = daysLate(facts)
  return days > 0 ? [`The due date was ${days === 1 ? 'one day' : `${days} days`} ago.`] : []
}
