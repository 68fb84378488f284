import { type Invoice, invoiceState } from '../facts/invoices'
import type { TalkFacts } from '../facts/talk-facts'
import type { ReplyFacts } from '../replies/facts'
import type { Situation } from '../replies/situation'
import type { ClientFacts } from './client-facts'

/** What lies further back is no longer the matter that a reply answers. */
const AT_HAND = 90 * 86_400_000
/** Longer words would be a mail within the mail. */
const longestRequest = 140
/** The reply's own sentence goes on behind the words. */
const END_MARK = /[.!…]{1,3}$/

/** What the talk tells that a reply may name. @param now Epoch ms. */
export function replyFacts(
  signals: ClientFacts['signals'],
  facts: TalkFacts,
  now: number,
): Partial<ReplyFacts> {
  const paid = paidLast(facts)
  const request = requestOf(signals, now)
  const meeting = missedMeeting(facts, now)
  const awaited = facts.owed.findLast(({ by, settled }) => by === 'client' && !settled)?.kind
  return {
    ...invoiceFacts(openInvoice(facts)),
    ...(paid ? { paidInvoice: paid } : {}),
    ...(request ? { request } : {}),
    ...(meeting === undefined ? {} : { meeting }),
    ...(awaited ? { awaited } : {}),
  }
}

/** The reminder that the open invoice calls for at `now` (epoch ms), where it is past its day and nothing was promised. */
export function reminderDue(facts: TalkFacts, now: number): Situation | undefined {
  const invoice = openInvoice(facts)
  if (!invoice || invoiceState(invoice, now) !== 'overdue') return undefined
  return invoice.reminders.length > 0 ? 'payment-reminder-again' : 'payment-reminder'
}

/** The number of what was paid last, where it is known. */
function paidLast({ invoices, payments }: TalkFacts): string | undefined {
  const last = payments.at(-1)
  if (!last) return undefined
  const invoice = invoices.find(({ paid }) => paid && paid.message === last.told.message)
  return (invoice ?? last).number
}

/** The open invoice that was reminded of last, else the oldest. */
function openInvoice({ invoices }: TalkFacts): Invoice | undefined {
  const open = invoices.filter(({ paid }) => !paid)
  const reminded = open.filter(({ reminders }) => reminders.length > 0)
  return reminded.toSorted((a, b) => lastReminder(a) - lastReminder(b)).at(-1) ?? open[0]
}

function lastReminder({ reminders }: Invoice): number {
  return reminders.at(-1)?.at ?? 0
}

function invoiceFacts(invoice: Invoice | undefined): Partial<ReplyFacts> {
  if (!invoice) return {}
  const { number, amount, due, reminders } = invoice
  return {
    ...(number ? { invoice: number } : {}),
    ...(amount ? { amount: { value: amount.value, currency: amount.currency } } : {}),
    ...(due ? { due: due.at } : {}),
    ...(reminders.length > 0 ? { reminders: reminders.length } : {}),
  }
}

function isAtHand(at: number, now: number): boolean {
  return at <= now && now - at < AT_HAND
}

/** The client's newest words that ask for more. */
function requestOf(signals: ClientFacts['signals'], now: number): string | undefined {
  const asked = signals.filter(({ type, at }) => type === 'scope-creep' && isAtHand(at, now))
  const quote = asked.toSorted((a, b) => a.at - b.at).at(-1)?.quote
  return quote && quote.length <= longestRequest ? quote.replace(END_MARK, '') : undefined
}

/** The start of the meeting that was called off or missed last; of a moved one the old time is gone. */
function missedMeeting({ meetings }: TalkFacts, now: number): number | undefined {
  const off = meetings.flatMap(({ start, cancelled, missed }) => {
    const change = missed ?? cancelled
    return start && change && isAtHand(change.told.at, now)
      ? [{ start: start.at, at: change.told.at }]
      : []
  })
  return off.toSorted((a, b) => a.at - b.at).at(-1)?.start
}
