import * as z from 'zod/mini'
import type { TalkMessage } from '../../detectors/detector'
import type { Signal, SignalType } from '../../detectors/signal'
import type { TalkFacts } from '../../facts/talk-facts'
import type { TakenStep } from '../../health/taken-step'
import { shownQuote } from '../shown-quote'
import { factTellings } from './fact-tellings'
import { type FactEvent, type Placed, Telling, type Topic } from './telling'

/** A message or reply that counted, with all that counted in it. */
export const TimelineMail = z.object({
  /** Key of the message. */
  message: z.string(),
  /** Epoch ms. */
  at: z.number(),
  by: z.enum(['client', 'owner']),
  subject: z.string(),
  tellings: z.array(Telling),
})
export type TimelineMail = z.infer<typeof TimelineMail>

/** What a client's story is told from. */
export interface StorySource {
  mails: readonly Pick<TalkMessage, 'key' | 'at' | 'role' | 'subject' | 'newText'>[]
  signals: readonly Signal[]
  /** Signs that the owner said are no problem. */
  dismissed: readonly Signal[]
  facts: TalkFacts
  taken?: readonly TakenStep[] | undefined
}

const topicOf: Readonly<Record<SignalType, Topic>> = {
  'payment-chase': 'money',
  'payment-delay': 'money',
  paid: 'money',
  cancellation: 'meetings',
  'no-show': 'meetings',
  'scope-creep': 'work',
  stalled: 'work',
  'advice-rejected': 'work',
  'after-hours': 'hours',
  urgency: 'hours',
  hostility: 'tone',
  praise: 'tone',
}

/** Signs that say as much as a fact of the same mail. */
const saidBySign: Readonly<Partial<Record<FactEvent, readonly SignalType[]>>> = {
  'part-paid': ['paid'],
  paid: ['paid'],
  'payment-promised': ['payment-delay'],
  'meeting-moved': ['cancellation'],
  'meeting-cancelled': ['cancellation'],
  'asked-for': ['stalled'],
}

/** Every mail up to `now` (epoch ms) in which something counted, the newest first. */
export function timelineOf(source: StorySource, now: number): TimelineMail[] {
  const byMessage = grouped(tellingsOf(source))
  return source.mails
    .filter(({ key, at }) => at <= now && byMessage.has(key))
    .map(({ key, at, role, subject, newText }) => ({
      message: key,
      at,
      by: role,
      subject,
      tellings: (byMessage.get(key) ?? []).map((telling) => ({
        ...telling,
        words: shownQuote(telling.words, newText),
      })),
    }))
    .sort((a, b) => b.at - a.at || (a.message < b.message ? 1 : -1))
}

function grouped(placed: readonly Placed[]): Map<string, Telling[]> {
  const byMessage = new Map<string, Telling[]>()
  for (const { message, topic, words, what } of placed) {
    const own = byMessage.get(message) ?? []
    own.push({ topic, words, what })
    byMessage.set(message, own)
  }
  return byMessage
}

function tellingsOf({ signals, dismissed, facts, taken = [] }: StorySource): Placed[] {
  const signs = [
    ...signals.map((signal) => signTelling(signal, false)),
    ...dismissed.map((signal) => signTelling(signal, true)),
  ]
  const types = new Map<string, Set<SignalType>>()
  for (const { message, type } of [...signals, ...dismissed]) {
    types.set(message, (types.get(message) ?? new Set()).add(type))
  }
  const isNews = ({ message, what }: Placed) =>
    what.kind !== 'fact' || !saidBySign[what.event]?.some((type) => types.get(message)?.has(type))
  return [
    ...signs,
    ...taken.map(({ step, message, quote }) => ({
      topic: 'steps' as const,
      words: quote,
      message,
      what: { kind: 'step' as const, step },
    })),
    ...factTellings(facts).filter(isNews),
  ]
}

function signTelling(signal: Signal, dismissed: boolean): Placed {
  const { type, quote, message } = signal
  return {
    topic: topicOf[type],
    words: quote,
    message,
    what: { kind: 'sign', signal, dismissed },
  }
}
