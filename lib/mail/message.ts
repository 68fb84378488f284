import * as z from 'zod/mini'
import { Meeting } from './meeting'
import { Precision } from './precision'

/** A mail address in lower case with the display name that stood beside it (may be empty). */
export const Mailbox = z.object({ address: z.string(), name: z.string() })
export type Mailbox = z.infer<typeof Mailbox>

/**
 * The names one message (or thread) goes by. Gmail's perm id (`msg-f:…`, `thread-a:…`), Gmail's legacy
 * id (16 hex digits) and the Message-ID header are different views of the same thing; a source
 * gives those it can see.
 */
export const Ids = z.object({
  gmail: z.optional(z.string()),
  legacy: z.optional(z.string()),
  header: z.optional(z.string()),
})
export type Ids = z.infer<typeof Ids>

/** Why a message is no personal mail, told by headers or Gmail's labels alone. */
export const Automatic = z.enum(['list', 'bulk', 'auto-reply', 'robot'])
export type Automatic = z.infer<typeof Automatic>

/** One mail, the same record whichever source it came by. */
export const Message = z.object({
  /** Address of the mailbox it was read in, lower case; never the number in Gmail's URL. */
  account: z.string(),
  ids: Ids,
  thread: Ids,
  /** Epoch ms: Gmail's clock where known, else the Date header. */
  at: z.number(),
  /** How exactly `at` is known. The page shows minutes; only ids and responses hold milliseconds. */
  precision: Precision,
  /** The sender's own UTC offset in minutes, where the Date header showed it. */
  senderOffset: z.optional(z.number()),
  from: Mailbox,
  to: z.array(Mailbox),
  cc: z.array(Mailbox),
  subject: z.string(),
  /** The whole visible text. */
  text: z.string(),
  /** What the sender newly wrote: no quotes, forwards, signature, footer. */
  newText: z.string(),
  /** Set when headers or labels say that no person wrote this to the owner. */
  automatic: z.optional(Automatic),
  /** The meeting that a calendar's notice tells of. */
  meeting: z.optional(Meeting),
})
export type Message = z.infer<typeof Message>

/** The ids of a message or thread as strings that are unique within all accounts. */
export function idKeys(account: string, ids: Ids): string[] {
  return [ids.gmail, ids.legacy, ids.header]
    .filter((id) => id !== undefined && id !== '')
    .map((id) => `${account} ${id}`)
}
