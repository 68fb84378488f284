import * as z from 'zod/mini'

/** The twelve signs of how a client relationship is going. */
export const SignalType = z.enum([
  'after-hours',
  'payment-chase',
  'payment-delay',
  'cancellation',
  'no-show',
  'scope-creep',
  'stalled',
  'advice-rejected',
  'urgency',
  'hostility',
  'praise',
  'paid',
])
export type SignalType = z.infer<typeof SignalType>

/** What a detector knows beside the words themselves; each type uses the fields that it can tell. */
export const SignalDetail = z.object({
  /** after-hours: minutes to the nearest working hour, before or after. */
  outsideMinutes: z.optional(z.number()),
  /** after-hours: the mail asks for something. */
  asks: z.optional(z.boolean()),
  /** payment-chase: 1 for the first reminder since the last payment, 2 for the second… */
  ordinal: z.optional(z.number()),
  /** payment-chase, paid: the invoice's number as written. */
  invoice: z.optional(z.string()),
  /** cancellation: minutes from the mail to the start of the meeting; negative after it began. */
  noticeMinutes: z.optional(z.number()),
  /** cancellation told by a calendar: the meeting was moved (true) or called off (false). */
  moved: z.optional(z.boolean()),
  /** after-hours: it was daytime where the client is, in another zone than the owner's. */
  theirDay: z.optional(z.boolean()),
  /** no-show: the other side told of the same meeting before. */
  retold: z.optional(z.boolean()),
  /** urgency: whole days that the client had waited for the owner's answer. */
  ownSilence: z.optional(z.number()),
  /** Any type: the trained reader alone sees it, and not plainly. */
  doubtful: z.optional(z.boolean()),
  /**
   * Any type: keys of the messages whose sign the owner called no problem, where this one is said alike and so does not
   * count either; none where those messages are gone.
   */
  alike: z.optional(z.array(z.string())),
})
export type SignalDetail = z.infer<typeof SignalDetail>

/** One sign in one message; a message holds at most one of each type. */
export const Signal = z.object({
  type: SignalType,
  /** Key of the message it was found in (see TalkMessage). */
  message: z.string(),
  /** Epoch ms of that message. */
  at: z.number(),
  /** An exact piece of the message's new text; empty only where the clock alone decides. */
  quote: z.string(),
  detail: SignalDetail,
})
export type Signal = z.infer<typeof Signal>
