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

/** What a detector may know beside the message itself. */
interface TalkContext {
  /** Messages with the same client before this one, oldest first, in all threads. */
  earlier: readonly TalkMessage[]
  /** Signals already found in `earlier`, oldest first. */
  signals: readonly Signal[]
  workingTime: WorkingTime
}

interface Finding {
  quote: string
  detail?: SignalDetail
}

/** A rule that looks for one sign. Pure: no clock, no store, no browser. */
export interface Detector {
  id: SignalType
  /** Whose messages it looks at. */
  sender: 'client' | 'owner' | 'either'
  detect(message: TalkMessage, context: TalkContext): Finding | undefined
}
