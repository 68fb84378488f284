import { type Bill, readBill } from './bills'
import { paymentIn } from './booking'
import type { Mail, Told } from './mail'

/** Money that came, or is said to be on its way, whether or not its invoice is known. */
export interface Payment extends Bill {
  told: Told
}

export function readPayments(mails: readonly Mail[]): Payment[] {
  return mails.flatMap((mail) => {
    const told = paymentIn(mail)
    return told ? [{ told, ...readBill(mail, told.words) }] : []
  })
}
