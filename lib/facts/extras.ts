import { type Mail, type Told, told } from './mail'
import { type Amount, readAmounts } from './read-amount'
import { says, speaksOf } from './says'

/** Work beyond the agreed that the owner offered at a price. */
export interface Extra {
  told: Told
  price: Amount
  /** The client's yes or no to the price. */
  taken?: Told
  declined?: Told
}

/** The offers of a talk, with the answer in the client's next mail of the thread. */
export function readExtras(mails: readonly Mail[]): Extra[] {
  const extras: Extra[] = []
  for (const mail of mails) {
    if (mail.role === 'client') answer(extras, mail)
    else if (!mail.signs.has('payment-chase')) extras.push(...offersIn(mail))
  }
  return extras
}

function offersIn(mail: Mail): Extra[] {
  return mail.sentences.flatMap(({ quote, text }) => {
    const price = readAmounts(quote)[0]
    if (!price || !says(text, ({ offersExtra }) => offersExtra)) return []
    const { value, currency, tax } = price
    return [{ told: told(mail, quote), price: { value, currency, ...(tax && { tax }) } }]
  })
}

function answer(extras: readonly Extra[], mail: Mail) {
  const open = extras.filter(
    ({ told, taken, declined }) => !taken && !declined && told.thread === mail.thread,
  )
  if (open.length === 0) return
  for (const { quote, text } of mail.sentences) {
    const no = speaksOf(text, ({ declines }) => declines)
    if (!no && !says(text, ({ accepts }) => accepts)) continue
    for (const extra of open) extra[no ? 'declined' : 'taken'] = told(mail, quote)
    return
  }
}
