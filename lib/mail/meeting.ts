import * as z from 'zod/mini'
import { Precision } from './precision'

/** What a calendar's notice says of its meeting, after the methods of RFC 5546 and the answers to them. */
export const MeetingMethod = z.enum([
  'invite',
  'update',
  'cancel',
  'accept',
  'decline',
  'tentative',
  'counter',
])
export type MeetingMethod = z.infer<typeof MeetingMethod>

/** When a meeting begins. */
export const MeetingStart = z.object({
  /** Epoch ms; of a meeting that takes whole days, the first midnight in the owner's zone. */
  at: z.number(),
  precision: Precision,
})
export type MeetingStart = z.infer<typeof MeetingStart>

/** The facts of a meeting that one calendar notice holds; sources leave out what they do not know. */
export const Meeting = z.object({
  method: MeetingMethod,
  title: z.optional(z.string()),
  /** Of a counter-proposal, the start that is proposed. */
  start: z.optional(MeetingStart),
  /** Address, lower case. */
  organiser: z.optional(z.string()),
  /** Address, lower case, of the one who accepts, declines or counters. */
  attendee: z.optional(z.string()),
  /** The same in every notice of one meeting (RFC 5545 §3.8.4.7). */
  uid: z.optional(z.string()),
  /** Grows with every change of the meeting (RFC 5545 §3.8.7.4). */
  sequence: z.optional(z.number()),
  /** A whole series; or one of it, known by the moment (epoch ms) at which it first was to begin. */
  recurrence: z.optional(z.union([z.literal('series'), z.number()])),
})
export type Meeting = z.infer<typeof Meeting>
