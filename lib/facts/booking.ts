import type { ReadMessage } from '../detectors/detector'
import { saysSign } from '../languages/match'
import { phrasePacks } from '../languages/phrases'
import { type Bill, billIn, readBill } from './bills'
import { type Mail, type Told, told } from './mail'
import { numbersIn } from './money-words'
import { sumPaid } from './sum-paid'

/** A sum that the owner asks the client to pay, as far as bills, reminders and payments tell. */
export interface Booked extends Bill {
  /** What first told of it: the bill itself, else the first reminder. */
  told: Told
  /** The bills, told of once or again. */
  bills: Told[]
  reminders: Told[]
  /** Payments of a part, after which it stays open. */
  parts: Told[]
  /** Payments that seemed to be all of it, until the rest was asked for. */
  seemedPaid: Told[]
  paid?: Told
}

/** Adds what the next mail of a talk tells of money: a payment, a reminder or a bill. Mail is given oldest first. */
export function bookMail(invoices: Booked[], mail: Mail): void {
  const paid = paymentIn(mail)
  if (paid) settle(invoices, mail, paid)
  const chase = mail.signs.get('payment-chase')
  if (chase) remind(invoices, mail, told(mail, chase.quote))
  else if (!paid) bill(invoices, mail)
}

/**
 * The words with which a mail tells of a payment: the client's, or the owner's thanks for it. Where the owner
 * reminds, what came before is no news.
 */
export function paymentIn(mail: Mail): Told | undefined {
  const sign = mail.signs.get('paid')
  if (sign) return told(mail, sign.quote)
  if (mail.role !== 'owner' || mail.signs.has('payment-chase')) return undefined
  const thanks = mail.sentences.find(({ text }) =>
    phrasePacks.some(({ received }) => saysSign(text, received)),
  )
  return thanks && told(mail, thanks.quote)
}

/** How often the owner reminded of what is still open. */
export function openReminders(invoices: readonly Booked[]): number {
  return invoices.filter(isOpen).reduce((count, { reminders }) => count + reminders.length, 0)
}

/** Whether a text names the sum or number of a bill again, with its currency or without. */
export function namesBill(text: string, invoices: readonly Booked[]): boolean {
  const numbers = numbersIn(text)
  if (numbers.length === 0) return false
  const billed = invoices.flatMap(({ told, amount }) => [
    ...numbersIn(told.words),
    ...(amount ? [`${amount.value}`] : []),
  ])
  return billed.some((number) => numbers.includes(number))
}

/** The number of the invoice that a mail means: named in it, else known of the one that it is about. */
export function numberMeant(
  invoices: readonly Booked[],
  mail: ReadMessage,
  words?: string,
): string | undefined {
  const read = readBill(mail, words)
  return read.number ?? invoiceMeant(invoices, mail, read)?.number
}

/** The open invoice that a mail means: by its number, else by its sum, else in its thread, else the oldest. */
export function invoiceMeant(
  invoices: readonly Booked[],
  mail: ReadMessage,
  { number, amount } = readBill(mail),
): Booked | undefined {
  const open = invoices.filter(isOpen)
  const inThread = open.filter(({ told }) => told.thread === mail.thread)
  if (number !== undefined) {
    const named = open.find((invoice) => invoice.number === number)
    return named ?? inThread.find((invoice) => invoice.number === undefined)
  }
  const ofSum = open.find(({ amount: its }) => amount !== undefined && its?.value === amount.value)
  return ofSum ?? inThread[0] ?? open[0]
}

function begun(read: Bill, words: Told): Booked {
  return { ...read, told: words, bills: [], reminders: [], parts: [], seemedPaid: [] }
}

function bill(invoices: Booked[], mail: Mail) {
  const words = billIn(mail)
  if (!words) return
  const read = readBill(mail, words.words)
  const known = invoices.find((invoice) => isSame(invoice, read, words))
  const invoice = known ?? begun(read, words)
  if (!known) invoices.push(invoice)
  complete(invoice, read)
  invoice.bills.push(words)
}

/** Bills for the same sum this far apart are two: work is billed by the month. */
const MONTHLY = 21 * 86_400_000

/** By number; without one, the open invoice of the thread, unless its sum is another or it is long ago. */
function isSame(invoice: Booked, { number, amount }: Bill, { thread, at }: Told): boolean {
  if (number !== undefined && invoice.number !== undefined) return number === invoice.number
  const isOther = amount !== undefined && amount.value !== invoice.amount?.value
  const isNear = at - (invoice.bills.at(-1) ?? invoice.told).at < MONTHLY
  return isOpen(invoice) && invoice.told.thread === thread && !number && !isOther && isNear
}

function remind(invoices: Booked[], mail: Mail, words: Told) {
  const read = readBill(mail, words.words)
  const known = reopened(invoices, words) ?? invoiceMeant(invoices, mail, read)
  const invoice = known ?? begun(read, words)
  if (!known) invoices.push(invoice)
  complete(invoice, read)
  invoice.reminders.push(words)
}

/** Who is reminded of `the rest` has paid a part: the payment that seemed whole closes nothing. */
function reopened(invoices: readonly Booked[], { thread, words, at }: Told): Booked | undefined {
  const here = invoices.filter(({ told }) => told.thread === thread)
  if (here.some(isOpen) || !phrasePacks.some(({ rest }) => rest.test(words))) return undefined
  const last = here.at(-1)
  if (!last?.paid) return undefined
  last.parts.push(last.paid)
  if (last.paid.at < at) last.seemedPaid.push(last.paid)
  delete last.paid
  return last
}

/**
 * A payment closes the invoice that it names, else the oldest open one; a part of it closes none. Money for which
 * no invoice is known is a payment all the same, but tells of no invoice.
 */
function settle(invoices: Booked[], mail: Mail, paid: Told) {
  const open = invoices.filter(isOpen)
  if (phrasePacks.some(({ everything }) => everything.test(paid.words)) && open.length > 1) {
    for (const invoice of open) invoice.paid = paid
    return
  }
  const invoice = invoiceMeant(invoices, mail)
  if (invoice) pay(invoice, paid)
}

/**
 * How much of the sum counts as all of it. Banks keep fees, and a Korean client keeps 3.3 % of a freelancer's
 * fee back as tax (Income Tax Act of Korea, articles 127 and 129, with the local tax).
 */
const NEARLY_ALL = 0.9

function pay(invoice: Booked, paid: Told) {
  const isPart =
    invoice.parts.length === 0 && phrasePacks.some(({ partly }) => partly.test(paid.words))
  if (isPart || isShort(invoice, paid)) invoice.parts.push(paid)
  else invoice.paid = paid
}

function isShort({ amount, parts }: Booked, paid: Told): boolean {
  if (!amount || sumPaid(paid.words, amount) === undefined) return false
  const sums = [...parts, paid].map(({ words }) => sumPaid(words, amount) ?? 0)
  return sums.reduce((all, sum) => all + sum, 0) < amount.value * NEARLY_ALL
}

function isOpen({ paid }: Booked): boolean {
  return paid === undefined
}

/** Later mail fills in what the earlier left out, and changes nothing that stands. */
function complete(invoice: Booked, { number, amount }: Bill) {
  if (number) invoice.number ??= number
  if (amount) invoice.amount ??= amount
}
