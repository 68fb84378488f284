import * as z from 'zod/mini'
import { Judgement } from '../clients/judgement'
import { Mute } from '../clients/mute'
import { OtherRole, Role } from '../clients/role'
import { QuarterCosts } from '../health/costs'
import { Health, ScoredSignal } from '../health/health'
import { Ids, Mailbox } from '../mail/message'
import { SkipReason } from '../mail/skip-reason'
import { ReplyFacts } from '../replies/facts'
import { Situation } from '../replies/situation'
import { Tone } from '../replies/tone'

/** A reply that would help, with what fills it; faces compose the text with today's clock. */
export const ReplyOffer = z.object({
  situation: Situation,
  tone: Tone,
  language: z.enum(['en', 'ko']),
  facts: ReplyFacts,
  /** The thread that it would answer. */
  thread: Ids,
  /** Id of the owner's template that was put in last for this client, where one was. */
  last: z.optional(z.string()),
})
export type ReplyOffer = z.infer<typeof ReplyOffer>

/** A signal with what a face needs to show and open it. */
export const Evidence = z.extend(ScoredSignal, {
  subject: z.string(),
  thread: Ids,
  /** The owner said that it is no problem: it has no points. */
  dismissed: z.boolean(),
  /** How many others of the client are not counted with it, as said alike. */
  takenAlong: z.optional(z.number()),
})
export type Evidence = z.infer<typeof Evidence>

/** One client at a glance: what the popup's list is made of, kept ready in the store. */
export const ClientSummary = z.object({
  account: z.string(),
  id: z.string(),
  name: z.string(),
  people: z.array(Mailbox),
  role: Role,
  /** Epoch ms of the first and the last message kept. */
  since: z.number(),
  lastMailAt: z.number(),
  messages: z.number(),
  health: Health,
  latest: z.optional(Evidence),
  /** The best reply first; never empty. */
  replies: z.array(ReplyOffer),
  /** Owner's own messages outside working hours in the last 30 days. */
  ownLateMessages: z.number(),
  /** What the owner said of this client. */
  judgement: Judgement,
  /** What the client costs beside the work, the newest quarter first. */
  costs: z.array(QuarterCosts),
})
export type ClientSummary = z.infer<typeof ClientSummary>

/** Somebody by account and client id, whether a client or not. */
export const Person = z.object({ account: z.string(), client: z.string() })
export type Person = z.infer<typeof Person>

/** How many of all kept messages the trained reader has read. */
export const ReaderProgress = z.object({ read: z.number(), total: z.number() })
export type ReaderProgress = z.infer<typeof ReaderProgress>

/** What the panel shows for the thread that is open in its tab. */
export const PanelView = z.discriminatedUnion('state', [
  /** Nothing is read before the owner says so. */
  z.object({ state: z.literal('consent') }),
  z.object({ state: z.literal('paused') }),
  /** The page could not be read; `part` names what was not found. */
  z.object({ state: z.literal('unreadable'), part: z.string() }),
  /** No thread is open, or its mail has not been read yet. */
  z.object({ state: z.literal('waiting') }),
  /** Mail that is no client's, and why. */
  z.object({
    state: z.literal('not-a-client'),
    reason: z.union([SkipReason, OtherRole]),
    /** Whom it is of, where the owner said that this is no client. */
    person: z.optional(Person),
  }),
  z.object({
    state: z.literal('client'),
    client: ClientSummary,
    inThread: z.array(Evidence),
    earlier: z.array(Evidence),
    /** When each mail was written that a point or an answer stands on: epoch ms by its key. */
    mailTimes: z.record(z.string(), z.number()),
    /** What of this client is muted, by itself or everywhere. */
    mutes: z.array(Mute),
    /** Folded messages of the thread that were not read: neither the page nor an answer showed them. */
    unreadFolded: z.number(),
    readAt: z.number(),
    /** Set while much is still to be read. */
    reader: z.optional(ReaderProgress),
    zone: z.string(),
  }),
])
export type PanelView = z.infer<typeof PanelView>
