import { type Bill, billIn, numberNamed, onlyAmountIn, readBill } from './bills'
import { type Mail, sentenceSaying, speaksOf, type Told, told } from './mail'
import { type Promised, promiseState } from './promises'

/** A sum that the owner asks the client to pay. */
export interface Invoice extends Bill {
  /** What first told of it: the bill itself, else the first reminder, else the payment. */
  told: Told
  reminders: Told[]
  /** Promises to pay it; they heal nothing until the money comes. */
  promises: Promised[]
  /** Payments of a part, after which it stays open. */
  parts: Told[]
  paid?: Told
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
  const invoices: Invoice[] = []
  for (const mail of mails) {
    const paid = paymentIn(mail)
    if (paid) settle(invoices, mail, paid)
    const chase = mail.signs.get('payment-chase')
    if (chase) remind(invoices, mail, told(mail, chase.quote), zone)
    else if (!paid) bill(invoices, mail, zone)
    const given = promises.filter(
      ({ told, about }) => about === 'payment' && told.message === mail.key,
    )
    promise(invoices, mail, given)
  }
  return invoices
}

/** The words with which a mail tells of a payment: the client's, or the owner's thanks for it. */
export function paymentIn(mail: Mail): Told | undefined {
  const sign = mail.signs.get('paid')
  if (sign) return told(mail, sign.quote)
  if (mail.role !== 'owner') return undefined
  const thanks = sentenceSaying(mail, ({ received }) => received)
  return thanks && told(mail, thanks.quote)
}

function bill(invoices: Invoice[], mail: Mail, zone: string) {
  const words = billIn(mail)
  if (!words) return
  const read = readBill(mail, words.words, zone, 'ahead')
  const known = invoices.find(({ number }) => number !== undefined && number === read.number)
  if (known) complete(known, read)
  else invoices.push({ ...read, told: words, reminders: [], promises: [], parts: [] })
}

function remind(invoices: Invoice[], mail: Mail, words: Told, zone: string) {
  const read = readBill(mail, words.words, zone, 'back')
  const invoice = meant(invoices, mail, read) ?? {
    ...read,
    told: words,
    reminders: [],
    promises: [],
    parts: [],
  }
  if (!invoices.includes(invoice)) invoices.push(invoice)
  complete(invoice, read)
  invoice.reminders.push(words)
}

function promise(invoices: readonly Invoice[], mail: Mail, given: readonly Promised[]) {
  if (given.length === 0) return
  meant(invoices, mail, namedIn(mail))?.promises.push(...given)
}

/** A payment closes the invoice that it names, else the oldest open one; a part of it closes none. */
function settle(invoices: Invoice[], mail: Mail, paid: Told) {
  const open = invoices.filter(isOpen)
  if (speaksOf(paid.words, ({ everything }) => everything) && open.length > 1) {
    for (const invoice of open) invoice.paid = paid
    return
  }
  const invoice = meant(invoices, mail, namedIn(mail))
  if (!invoice) {
    // The owner's thanks for money that was told of before close nothing more.
    if (mail.role === 'client')
      invoices.push({ ...namedIn(mail), told: paid, reminders: [], promises: [], parts: [], paid })
  } else if (speaksOf(paid.words, ({ partly }) => partly) && mail.role === 'client') {
    invoice.parts.push(paid)
  } else invoice.paid = paid
}

function namedIn(mail: Mail): Bill {
  const number = numberNamed(mail)
  const amount = onlyAmountIn(mail)
  return { ...(number && { number }), ...(amount && { amount }) }
}

/** The open invoice that a mail means: by its number, else by its sum, else in its thread, else the oldest. */
function meant(invoices: readonly Invoice[], { thread }: Mail, { number, amount }: Bill) {
  const open = invoices.filter(isOpen)
  if (number !== undefined) {
    const named = open.find((invoice) => invoice.number === number)
    if (named) return named
    return open.find((invoice) => invoice.number === undefined && invoice.told.thread === thread)
  }
  return (
    open.find((invoice) => amount !== undefined && invoice.amount?.value === amount.value) ??
    open.find(({ told }) => told.thread === thread) ??
    open[0]
  )
}

function isOpen({ paid }: Invoice): boolean {
  return paid === undefined
}

/** Later mail fills in what the earlier left out, and changes nothing that stands. */
function complete(invoice: Invoice, { number, amount, due }: Bill) {
  if (number) invoice.number ??= number
  if (amount) invoice.amount ??= amount
  if (due) invoice.due ??= due
}
