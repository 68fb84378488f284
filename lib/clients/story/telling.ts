import type { Signal } from '../../detectors/signal'
import type { Told } from '../../facts/mail'
import type { Amount } from '../../facts/read-amount'
import type { TakenStep } from '../../health/taken-step'

/** What the timeline can be narrowed to. */
export const topics = ['money', 'meetings', 'work', 'hours', 'tone', 'steps'] as const
export type Topic = (typeof topics)[number]

/** What a mail does to the facts between the owner and a client, where no sign says it already. */
export type FactEvent =
  | 'billed'
  | 'part-paid'
  | 'paid'
  | 'payment-promised'
  | 'delivery-promised'
  | 'extra-offered'
  | 'extra-taken'
  | 'extra-declined'
  | 'asked-for'
  | 'meeting-agreed'
  | 'meeting-moved'
  | 'meeting-cancelled'

/** One thing that counted in a mail, with the words that tell it. */
export interface Telling {
  topic: Topic
  words: string
  what:
    | { kind: 'sign'; signal: Signal; dismissed: boolean }
    | { kind: 'step'; step: TakenStep['step'] }
    | { kind: 'fact'; event: FactEvent; invoice?: string; amount?: Amount; until?: number }
}

/** A telling under the key of its message. */
export interface Placed extends Telling {
  message: string
}

/** A fact under the message that told of it. @param more What is known of it beside the words. */
export function factTelling(
  topic: Topic,
  event: FactEvent,
  { message, words }: Told,
  more: { invoice?: string | undefined; amount?: Amount | undefined; until?: number } = {},
): Placed {
  const { invoice, amount, until } = more
  const known = {
    ...(invoice === undefined ? {} : { invoice }),
    ...(amount && { amount }),
    ...(until === undefined ? {} : { until }),
  }
  return { topic, words, message, what: { kind: 'fact', event, ...known } }
}
