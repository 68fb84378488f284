import * as z from 'zod/mini'
import { dueDayBy, type Invoice, invoiceState } from '../../facts/invoices'
import { Sum } from './telling'

const day = 86_400_000

/** An invoice as a line of the ledger. All times are epoch ms. */
export const InvoiceRow = z.object({
  /** As written, where a mail names it. */
  number: z.optional(z.string()),
  amount: z.optional(Sum),
  /** When mail first told of it. */
  at: z.number(),
  /** The end of the day by which it is to be paid. */
  due: z.optional(z.number()),
  reminders: z.number(),
  partsPaid: z.number(),
  paid: z.optional(z.number()),
  state: z.enum(['open', 'promised', 'overdue', 'paid']),
  /** Whole days from the due day to the payment, or to today while it is open; 0 in time. */
  daysLate: z.number(),
  /** Keys of the messages that tell of it, oldest first. */
  messages: z.array(z.string()),
})
export type InvoiceRow = z.infer<typeof InvoiceRow>

/** The invoices of a client as they stand at `now` (epoch ms), the newest first. */
export function invoiceRows(invoices: readonly Invoice[], now: number): InvoiceRow[] {
  return invoices
    .filter(({ told }) => told.at <= now)
    .map((invoice) => rowOf(invoice, now))
    .sort((a, b) => b.at - a.at)
}

function rowOf(invoice: Invoice, now: number): InvoiceRow {
  const { number, amount, told, bills, reminders, parts } = invoice
  const state = invoiceState(invoice, now)
  const paid = state === 'paid' ? invoice.paid?.at : undefined
  const due = dueDayBy(invoice, now)?.until
  const past = <T extends { at: number }>(all: readonly T[]) => all.filter(({ at }) => at <= now)
  const payments = [...parts, ...(invoice.paid ? [invoice.paid] : [])]
  const tellings = past([told, ...bills, ...reminders, ...payments])
  return {
    ...(number === undefined ? {} : { number }),
    ...(amount && { amount: { value: amount.value, currency: amount.currency } }),
    at: told.at,
    ...(due === undefined ? {} : { due }),
    reminders: past(reminders).length,
    partsPaid: past(parts).length,
    ...(paid === undefined ? {} : { paid }),
    state,
    daysLate: due === undefined ? 0 : Math.max(0, Math.floor(((paid ?? now) - due) / day)),
    messages: messagesOf(tellings),
  }
}

function messagesOf(tellings: readonly { message: string; at: number }[]): string[] {
  return [...new Set(tellings.toSorted((a, b) => a.at - b.at).map(({ message }) => message))]
}
