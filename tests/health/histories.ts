/**
 * Hand-made histories of client relationships, each judged by an adviser: `histories.json`.
 *
 * - `name` says in one sentence what happens; `language` is the one that the owner writes.
 * - `zone` (IANA) and `hours` are the owner's; `now` is the moment of judgement.
 * - `messages` are all messages, oldest first; each time is ISO 8601 with the sender's own offset.
 * - `signals` stand on a message of the right sender: the same `at`. Of a late client message
 *   there is always an `after-hours` signal, for the clock alone decides it. In `detail`:
 *   - `invoice`: the bill that is meant; `ordinal`: the nth reminder for it (1 is the first);
 *   - `noticeMinutes`: from a cancellation to the date that it cancels;
 *   - `asks`: whether a message after hours asks for something;
 *   - `minutesOutside`: from a message after hours to the nearest working minute, before or after.
 * - `tried` are the steps that the owner already took, at the time of the message that took them.
 * - `bands` and `steps` are what a careful adviser accepts: one, or two neighbours on the ladders
 *   below. `why` is what the adviser would say.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

const BANDS = ['unknown', 'healthy', 'watch', 'strained', 'critical'] as const
const STEPS = ['none', 'observe', 'boundary', 'talk', 'reprice', 'part'] as const

/** Who may send a message that bears the signal. */
const SENDERS = {
  'after-hours': ['client'],
  'payment-chase': ['owner'],
  'payment-delay': ['client'],
  cancellation: ['client'],
  'no-show': ['client', 'owner'],
  'scope-creep': ['client'],
  stalled: ['client', 'owner'],
  'advice-rejected': ['client'],
  urgency: ['client'],
  hostility: ['client'],
  praise: ['client'],
  paid: ['client'],
} as const

const time = z.iso.datetime({ offset: true })
const count = z.int().check(z.positive())

const signal = z.strictObject({
  type: z.enum(Object.keys(SENDERS) as (keyof typeof SENDERS)[]),
  at: time,
  detail: z.exactOptional(
    z.strictObject({
      ordinal: z.exactOptional(count),
      invoice: z.exactOptional(z.string().check(z.minLength(1))),
      noticeMinutes: z.exactOptional(count),
      asks: z.exactOptional(z.boolean()),
      minutesOutside: z.exactOptional(count),
    }),
  ),
})

const message = z.strictObject({ from: z.enum(['client', 'owner']), at: time })

/** One rung of a ladder, or two neighbours in its order. */
function rungs<const T extends readonly [string, ...string[]]>(ladder: T) {
  return z.array(z.enum(ladder)).check(
    z.minLength(1),
    z.maxLength(2),
    z.refine(
      ([first, second]) =>
        second === undefined || ladder.indexOf(second) === ladder.indexOf(String(first)) + 1,
      'The second must be the next rung.',
    ),
  )
}

const history = z
  .strictObject({
    name: z.string().check(z.minLength(1)),
    language: z.enum(['en', 'ko']),
    zone: z.string(),
    hours: z.string(),
    now: time,
    signals: z.array(signal),
    messages: z.array(message).check(z.minLength(6), z.maxLength(60)),
    tried: z.exactOptional(
      z.array(z.strictObject({ step: z.enum(['boundary', 'talk', 'reprice']), at: time })),
    ),
    bands: rungs(BANDS),
    steps: rungs(STEPS),
    why: z.string().check(z.minLength(1)),
  })
  .check(
    z.refine(({ messages, now }) => {
      const times = [...messages.map(({ at }) => at), now].map((at) => Date.parse(at))
      return times.every((at, i) => i === 0 || at > Number(times[i - 1]))
    }, 'Messages must stand in order, before now.'),
    z.refine(
      ({ messages, signals }) =>
        signals.every(({ type, at }) => {
          const senders: readonly string[] = SENDERS[type]
          return messages.some((sent) => sent.at === at && senders.includes(sent.from))
        }),
      'Every signal must stand on a message of the right sender.',
    ),
    z.refine(
      ({ messages, tried = [] }) =>
        tried.every(({ at }) => messages.some((sent) => sent.at === at && sent.from === 'owner')),
      'Every step that was tried must stand on a message of the owner.',
    ),
  )

const histories = z
  .array(history)
  .check(
    z.refine(
      (all) => new Set(all.map(({ name }) => name)).size === all.length,
      'Every name must be unique.',
    ),
  )

export type History = z.infer<typeof history>

/** All histories, checked. */
export function readHistories(): History[] {
  const text = readFileSync(join(import.meta.dirname, 'histories.json'), 'utf8')
  return histories.parse(JSON.parse(text))
}
