import type { Invoice } from '../../facts/invoices'
import type { KnownMeeting } from '../../facts/meetings'
import type { TalkFacts } from '../../facts/talk-facts'
import { factTelling, type Placed } from './telling'

/** Every fact of a talk under the mail that told of it. */
export function factTellings(facts: TalkFacts): Placed[] {
  return [
    ...facts.invoices.flatMap(ofInvoice),
    ...facts.meetings.flatMap(ofMeeting),
    ...facts.promises.map(({ about, told, date }) =>
      about === 'payment'
        ? factTelling('money', 'payment-promised', told, { until: date.until })
        : factTelling('work', 'delivery-promised', told, { until: date.until }),
    ),
    ...facts.extras.flatMap(({ told, price, taken, declined }) => [
      factTelling('work', 'extra-offered', told, { amount: price }),
      ...(taken ? [factTelling('work', 'extra-taken', taken, { amount: price })] : []),
      ...(declined ? [factTelling('work', 'extra-declined', declined, { amount: price })] : []),
    ]),
    ...facts.owed
      .filter(({ by }) => by === 'client')
      .flatMap(({ told, nudges }) =>
        [told, ...nudges].map((asked) => factTelling('work', 'asked-for', asked)),
      ),
  ]
}

function ofInvoice({ number: invoice, amount, bills, parts, paid }: Invoice): Placed[] {
  const named = { invoice, amount }
  return [
    ...bills.map((bill) => factTelling('money', 'billed', bill, named)),
    ...parts.map((part) => factTelling('money', 'part-paid', part, { invoice })),
    ...(paid ? [factTelling('money', 'paid', paid, named)] : []),
  ]
}

function ofMeeting({ told, moves, cancelled, missed }: KnownMeeting): Placed[] {
  const changes = [...moves, ...(cancelled ? [cancelled] : []), ...(missed ? [missed] : [])]
  const wasAgreed = changes.every((change) => change.told.message !== told.message)
  return [
    ...(wasAgreed ? [factTelling('meetings', 'meeting-agreed', told)] : []),
    ...moves.map((move) => factTelling('meetings', 'meeting-moved', move.told)),
    ...(cancelled ? [factTelling('meetings', 'meeting-cancelled', cancelled.told)] : []),
  ]
}
