import type { Mailbox } from '../../mail/message'

/** What one answer of Gmail's tells of one message; a field that the answer does not hold is left out. */
export interface SyncMessage {
  messageId: string
  legacyMessageId?: string
  threadId: string
  legacyThreadId?: string
  /** Gmail's clock, epoch ms. */
  epochMs?: number
  from?: Mailbox
  to?: Mailbox[]
  cc?: Mailbox[]
  subject?: string
  labels?: string[]
  body?: SyncBody
  messageIdHeader?: string
  attachments?: Attachment[]
  listId?: string
  /** Address of the mailbox that the answer belongs to. */
  account?: string
}

/** Answers hold an attachment's name and type; what is in it stands behind a URL that we never ask. */
export interface Attachment {
  name: string
  type: string
}

export interface SyncBody {
  /** HTML of all parts, as it stands in the mail. */
  whole: string
  /** HTML of the parts that Gmail takes for newly written. */
  fresh: string
}

/**
 * The fields of `update` that are set win over those of `known`, save a sender without a name:
 * the card within a fetched message often lacks the name that a head row or list had.
 */
export function mergeSync(known: SyncMessage | undefined, update: SyncMessage): SyncMessage {
  const merged = { ...known, ...update }
  if (known?.from && merged.from?.name === '' && merged.from.address === known.from.address) {
    merged.from = known.from
  }
  return merged
}

/** Drops fields without a value, so that a missing field never hides one known from elsewhere. */
export function withoutGaps(
  fields: {
    [K in keyof SyncMessage]: SyncMessage[K] | undefined
  },
): SyncMessage {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as SyncMessage
}
