import { type Booked, bookMail, invoiceMeant } from './booking'
import type { DateSaid } from './dates/date-said'
import { dueDayIn } from './due-day'
import type { Mail } from './mail'
import { type Promised, promiseState } from './promises'

/** A sum that the owner asks the client to pay, with its day and what was promised of it. */
export interface Invoice extends Booked {
  /** The day by which it is to be paid. */
  due?: DateSaid
  /** All tellings of that day, the one that counts first. */
  dueSaid: { day: DateSaid; at: number }[]
  /** Promises to pay it; they heal nothing until the money comes. */
  promises: Promised[]
}

/** How an invoice stands at `now` (epoch ms); what was told later is left out. */
export function invoiceState(
  invoice: Invoice,
  now: number,
): 'open' | 'promised' | 'overdue' | 'paid' {
  const { reminders, promises } = invoice
  if (isPaid(invoice, now)) return 'paid'
  const due = dueDayBy(invoice, now)
  const given = promises.filter(({ told }) => told.at <= now).at(-1)
  if (given && promiseState(given, now) === 'open') return 'promised'
  const reminded = reminders.some(({ at }) => at <= now)
  return reminded || (due !== undefined && due.until <= now) ? 'overdue' : 'open'
}

/** The day by which an invoice is to be paid, as far as it was told by `now` (epoch ms). */
export function dueDayBy({ dueSaid }: Invoice, now: number): DateSaid | undefined {
  return dueSaid.find(({ at }) => at <= now)?.day
}

/** Who is reminded after a payment had not paid all. */
function isPaid({ paid, seemedPaid, reminders }: Invoice, now: number): boolean {
  return [...seemedPaid, ...(paid ? [paid] : [])].some(
    (payment) => payment.at <= now && !reminders.some(({ at }) => payment.at < at && at <= now),
  )
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
    const dueSaid = dueDays(invoice, byKey, zone)
    const due = dueSaid[0]?.day
    return { ...invoice, promises: promised.get(invoice) ?? [], dueSaid, ...(due && { due }) }
  })
}

/** What each mail about it tells, the bill before the reminders. */
function dueDays({ bills, reminders }: Booked, mails: ReadonlyMap<string, Mail>, zone: string) {
  const tellings = [
    ...bills.map((told) => ({ told, lean: 'ahead' as const })),
    ...reminders.map((told) => ({ told, lean: 'back' as const })),
  ]
  return tellings.flatMap(({ told, lean }) => {
    const mail = mails.get(told.message)
    const day = mail && dueDayIn(mail, told, zone, lean)
    return day ? [{ day, at: told.at }] : []
  })
}
