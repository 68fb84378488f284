import { type Booked, bookMail, invoiceMeant } from './booking'
import type { DateSaid } from './dates/date-said'
import { dueDayIn } from './due-day'
import type { Mail } from './mail'
import { type Promised, promiseState } from './promises'

/** A sum that the owner asks the client to pay, with its day and what was promised of it. */
export interface Invoice extends Booked {
  /** The day by which it is to be paid. */
  due?: DateSaid
  /** Promises to pay it; they heal nothing until the money comes. */
  promises: Promised[]
}

/** How an invoice stands at `now` (epoch ms); what was told later is left out. */
export function invoiceState(
  { due, reminders, promises, paid }: Invoice,
  now: number,
): 'open' | 'promised' | 'overdue' | 'paid' {
  if (paid && paid.at <= now) return 'paid'
  const given = promises.filter(({ told }) => told.at <= now).at(-1)
  if (given && promiseState(given, now) === 'open') return 'promised'
  const reminded = reminders.some(({ at }) => at <= now)
  return reminded || (due !== undefined && due.until <= now) ? 'overdue' : 'open'
}

/** The invoices of a talk (oldest mail first), in the order in which they were told of. */
export function readInvoices(
  mails: readonly Mail[],
  promises: readonly Promised[],
  zone: string,
): Invoice[] {
  const invoices: Booked[] = []
  const promised = new Map<Booked, Promised[]>()
  for (const mail of mails) {
    bookMail(invoices, mail)
    const given = promises.filter(
      ({ told, about }) => about === 'payment' && told.message === mail.key,
    )
    const meant = given.length > 0 && invoiceMeant(invoices, mail)
    if (meant) promised.set(meant, [...(promised.get(meant) ?? []), ...given])
  }
  const byKey = new Map(mails.map((mail) => [mail.key, mail]))
  return invoices.map((invoice) => {
    const due = dueDay(invoice, byKey, zone)
    return { ...invoice, promises: promised.get(invoice) ?? [], ...(due && { due }) }
  })
}

/** As the first mail that names one told it, the bill before the reminders. */
function dueDay({ bills, reminders }: Booked, mails: ReadonlyMap<string, Mail>, zone: string) {
  const tellings = [
    ...bills.map((told) => ({ told, lean: 'ahead' as const })),
    ...reminders.map((told) => ({ told, lean: 'back' as const })),
  ]
  for (const { told, lean } of tellings) {
    const mail = mails.get(told.message)
    const day = mail && dueDayIn(mail, told, zone, lean)
    if (day) return day
  }
  return undefined
}
