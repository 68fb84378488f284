import type { Booked } from '../facts/booking'
import type { Sentence } from '../languages/match'
import type { Meeting } from '../mail/meeting'
import type { WorkingTime } from '../settings/working-time'
import type { Signal, SignalDetail, SignalType } from './signal'

/** One message of the talk with a client, as detectors see it. */
export interface TalkMessage {
  key: string
  thread: string
  role: 'client' | 'owner'
  /** Epoch ms. */
  at: number
  subject: string
  newText: string
  /** The meeting that a calendar's notice tells of. */
  meeting?: Meeting
}

/** A message with the sentences of its new text, read once for all that look at it. */
export interface ReadMessage extends TalkMessage {
  sentences: readonly Sentence[]
}

/** What a detector may know beside the message itself. */
interface TalkContext {
  /** Messages with the same client before this one, oldest first, in all threads. */
  earlier: readonly ReadMessage[]
  /** Signals already found in `earlier`, oldest first. */
  signals: readonly Signal[]
  /** What `earlier` tells of money. */
  invoices: readonly Booked[]
  workingTime: WorkingTime
}

export interface Finding {
  quote: string
  detail?: SignalDetail
}

/** A rule that looks for one sign. Pure: no clock, no store, no browser. */
export interface Detector {
  id: SignalType
  /** Whose messages it looks at. */
  sender: 'client' | 'owner' | 'either'
  detect(message: ReadMessage, context: TalkContext): Finding | undefined
}
