import type { ReplyFacts } from '../../facts'
import { daysLate } from '../../late'
import { nextOpening } from '../../next-opening'
import { hoursPhrase, openingPhrase } from '../../phrases/en'
import { amountIn, dayIn } from '../../phrases/intl'
import type { Piece } from '../../piece'

export const meetingTime: Piece = { blank: 'a day and time' }
export const day: Piece = { blank: 'a date' }

/** "Monday to Friday, 9:00 to 18:00 (London time)", or a blank. */
export function hours({ workingTime }: ReplyFacts): Piece {
  return (workingTime && hoursPhrase(workingTime)) ?? { blank: 'your working hours' }
}

/** A sentence of its own that names the working hours where they are known. */
export function workdays({ workingTime }: ReplyFacts): string {
  const phrase = workingTime && hoursPhrase(workingTime)
  return phrase ? ` I work ${phrase}.` : ''
}

/** "on Monday morning": when the owner works next. */
export function nextWork({ workingTime, now }: ReplyFacts): string {
  return openingPhrase(workingTime && nextOpening(workingTime, now))
}

/** As much of the invoice as is known: "invoice LTM-0231 for £2,400, due on 3 March". */
export function invoice({ invoice: number, amount, due, workingTime }: ReplyFacts): Piece[] {
  const dated =
    due !== undefined && workingTime ? `, due on ${dayIn('en-GB', due, workingTime.zone)}` : ''
  if (!number && !amount) return ['the invoice for ', { blank: 'the work or period' }, dated]
  const name = number ? `invoice ${number}` : 'the invoice'
  return [`${name}${amount ? ` for ${amountIn('en', amount)}` : ''}${dated}`]
}

/** A sentence of its own on the days since the due date, where that is known and past. */
export function late(facts: ReplyFacts): string {
  const days = daysLate(facts)
  return days > 0 ? ` The due date was ${days === 1 ? 'one day' : `${days} days`} ago.` : ''
}

/** What the client asked for, in their own words; else a blank. */
export function request({ request: asked }: ReplyFacts): Piece[] {
  return asked ? [`“${asked}”`] : [{ blank: 'the extra work' }]
}

/** "our meeting on 3 March", as far as its day is known. */
export function meeting({ meeting: start, workingTime }: ReplyFacts): string {
  return start !== undefined && workingTime
    ? `our meeting on ${dayIn('en-GB', start, workingTime.zone)}`
    : 'our meeting'
}

const awaitedThings = { approval: 'your approval', feedback: 'your feedback', files: 'your files' }

/** What the work waits for; else a blank. */
export function awaited({ awaited: thing }: ReplyFacts): Piece {
  return thing ? awaitedThings[thing] : { blank: 'what you need' }
}
