import { phrasePacks } from '../languages/phrases'
import type { TalkMessage } from './detector'
import type { Signal } from './signal'

/** How often the owner has asked for money since the client last paid. */
export function openChases(signals: readonly Signal[]): number {
  const settled = signals.findLastIndex(({ type }) => type === 'paid')
  return signals.slice(settled + 1).filter(({ type }) => type === 'payment-chase').length
}

/** Whether a text speaks of bills, fees or sums. */
export function speaksOfMoney(text: string): boolean {
  return phrasePacks.some(({ money }) => money.test(text))
}

/** Whether the owner's last mail before this one spoke of money. */
export function askedForMoney(earlier: readonly TalkMessage[]): boolean {
  const last = earlier.findLast(({ role }) => role === 'owner')
  return last !== undefined && speaksOfMoney(last.newText)
}

/** How many mails back a bill may lie for its sum to count as asked for again. */
const RECENT = 40

/** Whether a text names a sum or bill again that the owner billed in a recent mail. */
export function repeatsSum(text: string, earlier: readonly TalkMessage[]): boolean {
  const numbers = numbersIn(text)
  if (numbers.length === 0) return false
  return earlier
    .slice(-RECENT)
    .some(
      ({ role, newText }) =>
        role === 'owner' &&
        phrasePacks.some(({ bills }) => bills.test(newText)) &&
        numbersIn(newText).some((number) => numbers.includes(number)),
    )
}

/** Numbers of three digits or more, without separators and cents; years are no sums. */
function numbersIn(text: string): string[] {
  const written = text.match(/\d{1,3}(?:[ ,.]\d{3}){1,3}|\d{3,9}/g) ?? []
  return written
    .map((number) => number.replace(/[ ,.]/g, ''))
    .filter((number) => !/^20[2-9]\d$/.test(number))
}

/**
 * The number of the invoice that a mail about money means, as written: named in its text or subject, else
 * by the nearest mail before it in the same thread.
 */
export function invoiceMeant(
  message: TalkMessage,
  earlier: readonly TalkMessage[],
): string | undefined {
  const sameThread = earlier.filter(({ thread }) => thread === message.thread)
  for (const { newText, subject } of [message, ...sameThread.reverse()]) {
    const number = invoiceNumber(newText) ?? invoiceNumber(subject)
    if (number) return number
  }
  return undefined
}

/** The number of an invoice that a text names, as written. */
export function invoiceNumber(text: string): string | undefined {
  return phrasePacks.map(({ invoiceNumber }) => invoiceNumber.exec(text)?.[1]).find(Boolean)
}
