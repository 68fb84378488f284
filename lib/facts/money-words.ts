import type { TalkMessage } from '../detectors/detector'
import { phrasePacks } from '../languages/phrases'

/** Whether a text speaks of bills, fees or sums. */
export function speaksOfMoney(text: string): boolean {
  return phrasePacks.some(({ money }) => money.test(text))
}

/** Whether the owner's last mail spoke of money. */
export function askedForMoney(earlier: readonly TalkMessage[]): boolean {
  const last = earlier.findLast(({ role }) => role === 'owner')
  return last !== undefined && speaksOfMoney(last.newText)
}

/** The number of an invoice that a text names, as written. */
export function invoiceNumber(text: string): string | undefined {
  return phrasePacks.map(({ invoiceNumber }) => invoiceNumber.exec(text)?.[1]).find(Boolean)
}

/** Numbers of three digits or more, without separators and cents; years are no sums. */
export function numbersIn(text: string): string[] {
  const written = text.match(/\d{1,3}(?:[ ,.]\d{3}){1,3}|\d{3,9}/g) ?? []
  return written
    .map((number) => number.replace(/[ ,.]/g, ''))
    .filter((number) => !/^20[2-9]\d$/.test(number))
}
