import { invoiceNumber, speaksOfMoney } from '../detectors/payment-talk'
import { factPacks } from '../languages/facts'
import { addDays, dayAt, type Moment } from './calendar'
import { type DateSaid, type Lean, wholeDay } from './dates/date-said'
import { type Mail, says, type Told, told } from './mail'
import { type Amount, readAmounts } from './read-amount'
import { readDates } from './read-date'

/** What a mail says of the invoice that it sends or asks to be paid. */
export interface Bill {
  number?: string
  amount?: Amount
  /** The day by which it is to be paid. */
  due?: DateSaid
}

/** The sentence in which an owner's mail bills, if it does. */
export function billIn(mail: Mail): Told | undefined {
  if (mail.role !== 'owner') return undefined
  const sentence = mail.sentences.find(({ text }) => says(text, ({ bills }) => bills))
  return sentence && told(mail, sentence.quote)
}

/**
 * Number, sum and due day as a mail about an invoice has them. The sentence that bills goes first; the rest of
 * the mail serves where it says one thing only.
 */
export function readBill(mail: Mail, words: string, zone: string, lean: Lean): Bill {
  const moment = { at: mail.at, zone }
  const number = invoiceNumber(words) ?? numberNamed(mail)
  const amount = amountIn(words) ?? onlyAmountIn(mail)
  const due = dueIn(words, moment, lean) ?? dueElsewhere(mail, words, moment, lean)
  return {
    ...(number && { number }),
    ...(amount && { amount }),
    ...(due && { due }),
  }
}

/** The number of the invoice that a mail names; else the one that a sign in it was found to mean. */
export function numberNamed({ newText, subject, signs }: Mail): string | undefined {
  const sign = signs.get('payment-chase') ?? signs.get('paid') ?? signs.get('payment-delay')
  return invoiceNumber(newText) ?? invoiceNumber(subject) ?? sign?.detail.invoice
}

function amountIn(text: string): Amount | undefined {
  const said = readAmounts(text)[0]
  return said && bare(said)
}

/** The sum of a mail that names one only, once or several times. */
export function onlyAmountIn({ sentences }: Mail): Amount | undefined {
  const sums = sentences.flatMap(({ quote }) => readAmounts(quote))
  const [first] = sums
  return first && sums.every(({ value }) => value === first.value) ? bare(first) : undefined
}

function bare({ value, currency, tax }: Amount): Amount {
  return { value, currency, ...(tax && { tax }) }
}

/** `14 days if you could.`: too short to speak of anything but the bill. */
const TERSE = /^.{0,32}$/

/** In the sentence behind the one that bills, in one that speaks of money, or in a terse one. */
function dueElsewhere(mail: Mail, words: string, moment: Moment, lean: Lean) {
  const billing = mail.sentences.findIndex(({ quote }) => quote === words)
  const days = mail.sentences
    .filter(({ text }, index) => index === billing + 1 || TERSE.test(text) || speaksOfMoney(text))
    .map(({ quote }) => dueIn(quote, moment, lean))
  return days.find((day) => day !== undefined)
}

/**
 * The day beside a word of what is due, else the one that the terms give. A reminder speaks of a day that is
 * past; terms in it count from a day that it does not tell.
 */
function dueIn(sentence: string, moment: Moment, lean: Lean): DateSaid | undefined {
  if (/[?？]\s*$/.test(sentence) && lean === 'ahead') return undefined
  const day = readDates(sentence, moment, lean).find(
    (date) =>
      date.precision !== 'month' &&
      (lean === 'ahead' ? date.until >= moment.at : date.until <= moment.at) &&
      isDue(sentence, date),
  )
  return day ?? (lean === 'ahead' ? fromTerms(sentence, moment) : undefined)
}

function isDue(sentence: string, { index, words }: DateSaid): boolean {
  const before = sentence.slice(Math.max(0, index - 40), index)
  const after = sentence.slice(Math.max(index, index + words.length - 3), index + words.length + 14)
  return factPacks.some(({ dueBefore, dueAfter }) => dueBefore.test(before) || dueAfter.test(after))
}

/** `Net 14`, `thirty days`: counted from the day of the mail. */
function fromTerms(sentence: string, moment: Moment): DateSaid | undefined {
  for (const { terms, dayWords } of factPacks) {
    const match = terms.exec(sentence)
    const count = match?.[1] ?? match?.[2] ?? ''
    const days = dayWords[count.toLowerCase()] ?? Number(count)
    if (match && days > 0) {
      const day = addDays(dayAt(moment), days)
      return { ...wholeDay(day, moment.zone), words: match[0].trim(), index: match.index }
    }
  }
  return undefined
}
