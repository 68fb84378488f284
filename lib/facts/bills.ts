import type { ReadMessage } from '../detectors/detector'
import { saysSign } from '../languages/match'
import { phrasePacks } from '../languages/phrases'
import { type Told, told } from './mail'
import { invoiceNumber } from './money-words'
import { type Amount, readAmounts } from './read-amount'

/** What a mail says of the invoice that it sends, asks to be paid or tells of otherwise. */
export interface Bill {
  number?: string
  amount?: Amount
}

/** The sentence in which an owner's mail bills, if it does. */
export function billIn(mail: ReadMessage): Told | undefined {
  if (mail.role !== 'owner') return undefined
  const sentence = mail.sentences.find(({ text }) =>
    phrasePacks.some(({ bills }) => saysSign(text, bills)),
  )
  return sentence && told(mail, sentence.quote)
}

/**
 * Number and sum of the invoice that a mail is about. The sentence that bills or reminds goes first; the rest of
 * the mail serves where it names one sum only.
 */
export function readBill(mail: ReadMessage, words = ''): Bill {
  const { newText, subject } = mail
  const number = invoiceNumber(words) ?? invoiceNumber(newText) ?? invoiceNumber(subject)
  const amount = readAmounts(words)[0] ?? onlyAmountIn(mail)
  return { ...(number && { number }), ...(amount && { amount: bare(amount) }) }
}

/** The sum of a mail that names one only, once or several times. */
function onlyAmountIn({ sentences }: ReadMessage): Amount | undefined {
  const sums = sentences.flatMap(({ quote }) => readAmounts(quote))
  const [first] = sums
  return first && sums.every(({ value }) => value === first.value) ? first : undefined
}

function bare({ value, currency, tax }: Amount): Amount {
  return { value, currency, ...(tax && { tax }) }
}
