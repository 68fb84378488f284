import { type Bill, billIn, numberNamed, onlyAmountIn, readBill } from './bills'
import { type Mail, sentenceSaying, speaksOf, type Told, told } from './mail'
import { type Promised, promiseState } from './promises'
import { sumPaid } from './sum-paid'

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

/**
 * The words with which a mail tells of a payment: the client's, or the owner's thanks for it. Where the owner
 * reminds, what came before is no news.
 */
export function paymentIn(mail: Mail): Told | undefined {
  const sign = mail.signs.get('paid')
  if (sign) return told(mail, sign.quote)
  if (mail.role !== 'owner' || mail.signs.has('payment-chase')) return undefined
  const thanks = sentenceSaying(mail, ({ received }) => received)
  return thanks && told(mail, thanks.quote)
}

function begun(read: Bill, words: Told): Invoice {
  return { ...read, told: words, reminders: [], promises: [], parts: [] }
}

function bill(invoices: Invoice[], mail: Mail, zone: string) {
  const words = billIn(mail)
  if (!words) return
  const read = readBill(mail, words.words, zone, 'ahead')
  const known = invoices.find((invoice) => isSame(invoice, read, mail.thread))
  if (known) complete(known, read)
  else invoices.push(begun(read, words))
}

/** By number; without one, the open invoice of the thread, unless sum or day are told and differ. */
function isSame(invoice: Invoice, { number, amount, due }: Bill, thread: string): boolean {
  if (number !== undefined && invoice.number !== undefined) return number === invoice.number
  const isOther =
    (amount !== undefined && amount.value !== invoice.amount?.value) ||
    (due !== undefined && due.at !== invoice.due?.at)
  return isOpen(invoice) && invoice.told.thread === thread && number === undefined && !isOther
}

function remind(invoices: Invoice[], mail: Mail, words: Told, zone: string) {
  const read = readBill(mail, words.words, zone, 'back')
  const invoice = reopened(invoices, words) ?? meant(invoices, mail, read) ?? begun(read, words)
  if (!invoices.includes(invoice)) invoices.push(invoice)
  complete(invoice, read)
  invoice.reminders.push(words)
}

/** Who is reminded of `the rest` has paid a part: the payment that seemed whole closes nothing. */
function reopened(invoices: readonly Invoice[], { thread, words }: Told): Invoice | undefined {
  const here = invoices.filter(({ told }) => told.thread === thread)
  if (here.some(isOpen) || !speaksOf(words, ({ rest }) => rest)) return undefined
  const last = here.at(-1)
  if (!last?.paid) return undefined
  last.parts.push(last.paid)
  delete last.paid
  return last
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
  if (invoice) pay(invoice, paid)
  // The owner's thanks for money that was told of before close nothing more.
  else if (mail.role === 'client') invoices.push({ ...begun(namedIn(mail), paid), paid })
}

/**
 * How much of the sum counts as all of it. Banks keep fees, and a Korean client keeps 3.3 % of a freelancer's
 * fee back as tax (Income Tax Act of Korea, articles 127 and 129, with the local tax).
 */
const NEARLY_ALL = 0.9

function pay(invoice: Invoice, paid: Told) {
  const isPart = invoice.parts.length === 0 && speaksOf(paid.words, ({ partly }) => partly)
  if (isPart || isShort(invoice, paid)) invoice.parts.push(paid)
  else invoice.paid = paid
}

function isShort({ amount, parts }: Invoice, paid: Told): boolean {
  if (!amount || sumPaid(paid.words, amount) === undefined) return false
  const sums = [...parts, paid].map(({ words }) => sumPaid(words, amount) ?? 0)
  return sums.reduce((all, sum) => all + sum, 0) < amount.value * NEARLY_ALL
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
