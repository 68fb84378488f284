import * as z from 'zod/mini'
import { Signal } from '../../detectors/signal'
import type { Told } from '../../facts/mail'
import { TakenStep } from '../../health/taken-step'

/** What the timeline can be narrowed to. */
export const Topic = z.enum(['money', 'meetings', 'work', 'hours', 'tone', 'steps'])
export type Topic = z.infer<typeof Topic>

/** What a mail does to the facts between the owner and a client, where no sign says it already. */
export const FactEvent = z.enum([
  'billed',
  'part-paid',
  'paid',
  'payment-promised',
  'delivery-promised',
  'extra-offered',
  'extra-taken',
  'extra-declined',
  'asked-for',
  'meeting-agreed',
  'meeting-moved',
  'meeting-cancelled',
])
export type FactEvent = z.infer<typeof FactEvent>

/** A sum of money with its ISO 4217 currency. */
export const Sum = z.object({ value: z.number(), currency: z.string() })
export type Sum = z.infer<typeof Sum>

/** One thing that counted in a mail, with the words that tell it. */
export const Telling = z.object({
  topic: Topic,
  words: z.string(),
  what: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('sign'), signal: Signal, dismissed: z.boolean() }),
    z.object({ kind: z.literal('step'), step: TakenStep.shape.step }),
    z.object({
      kind: z.literal('fact'),
      event: FactEvent,
      invoice: z.optional(z.string()),
      amount: z.optional(Sum),
      /** Epoch ms at which the day is over by which it was promised. */
      until: z.optional(z.number()),
    }),
  ]),
})
export type Telling = z.infer<typeof Telling>

/** A telling under the key of its message. */
export interface Placed extends Telling {
  message: string
}

/** A fact under the message that told of it. @param more What is known of it beside the words. */
export function factTelling(
  topic: Topic,
  event: FactEvent,
  { message, words }: Told,
  more: { invoice?: string | undefined; amount?: Sum | undefined; until?: number } = {},
): Placed {
  const { invoice, amount, until } = more
  const known = {
    ...(invoice === undefined ? {} : { invoice }),
    ...(amount && { amount: { value: amount.value, currency: amount.currency } }),
    ...(until === undefined ? {} : { until }),
  }
  return { topic, words, message, what: { kind: 'fact', event, ...known } }
}
