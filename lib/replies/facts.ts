import * as z from 'zod/mini'
import { WorkingTime } from '../settings/working-time'

/** What a reply may mention. Whatever is absent is left out of it or shown as a blank. */
export const ReplyFacts = z.object({
  /** Epoch ms at which the reply is composed. */
  now: z.number(),
  /** As the client is addressed: a first name in English; in Korean a full name or a name with a role. */
  clientName: z.optional(z.string()),
  ownerName: z.optional(z.string()),
  workingTime: z.optional(WorkingTime),
  /** The invoice's number as written. */
  invoice: z.optional(z.string()),
  /** The invoice's sum; the currency by ISO 4217. */
  amount: z.optional(z.object({ value: z.number(), currency: z.string() })),
  /** The day by which it was to be paid, as epoch ms of a moment in it. */
  due: z.optional(z.number()),
  /** Payment reminders sent for it. */
  reminders: z.optional(z.number()),
  /** The number of the invoice that was paid last. */
  paidInvoice: z.optional(z.string()),
  /** The client's own words that ask for more work. */
  request: z.optional(z.string()),
  /** The meeting that was moved, cancelled or missed last, as epoch ms of its start. */
  meeting: z.optional(z.number()),
  /** What the client owes the work. */
  awaited: z.optional(z.enum(['approval', 'feedback', 'files'])),
})
export type ReplyFacts = z.infer<typeof ReplyFacts>

/**
 * The facts with each text on one line, and without the texts that are empty. Names and numbers
 * come from mail, and a line break in one would tear the reply's paragraphs apart.
 */
export function tidyFacts(facts: ReplyFacts): ReplyFacts {
  const { clientName, ownerName, invoice, paidInvoice, request, ...others } = facts
  const texts = Object.entries({ clientName, ownerName, invoice, paidInvoice, request })
    .map(([key, text]) => [key, text?.replace(/\s+/g, ' ').trim()] as const)
    .filter(([, text]) => text)
  return { ...others, ...Object.fromEntries(texts) }
}
