import * as z from 'zod/mini'
import { MessageVerdict } from '../reader/verdict'
import { exchange } from './exchange'

const nothing = z.object({})

/** Of a TalkMessage what the trained reader reads. */
const TalkMessage = z.object({
  key: z.string(),
  thread: z.string(),
  role: z.enum(['client', 'owner']),
  at: z.number(),
  subject: z.string(),
  newText: z.string(),
})

/** A message that is to be read, and the talk that it stands in. */
export const ReaderWork = z.object({
  account: z.string(),
  client: z.string(),
  /** Key of the message. */
  wanted: z.string(),
  talk: z.array(TalkMessage),
  /** IANA zone of the owner. */
  zone: z.string(),
})
export type ReaderWork = z.infer<typeof ReaderWork>

/** Work that was done. */
const ReaderResult = z.object({
  account: z.string(),
  client: z.string(),
  verdicts: z.array(MessageVerdict),
})
export type ReaderResult = z.infer<typeof ReaderResult>

/** The reader's page hands in what it has read, if anything, and asks for more. */
export const nextReading = exchange(
  'next-reading',
  ['reader'],
  z.object({ done: z.optional(ReaderResult) }),
  z.object({ work: z.optional(ReaderWork) }),
)

/** The reader's page has had nothing to do for a while, or can't go on: it is to be closed. */
export const closeReader = exchange(
  'close-reader',
  ['reader'],
  z.object({ failed: z.boolean() }),
  nothing,
)

/** Background to the reader's page: there is mail to read. */
export const moreToRead = exchange('more-to-read', ['background'], nothing, nothing)
