import type { TalkMessage } from '../detectors/detector'
import { oldestFirst } from '../detectors/oldest-first'
import type { Signal } from '../detectors/signal'
import type { TalkFacts } from '../facts/talk-facts'
import type { Emphasis } from './emphasis'
import type { OwnAnswers } from './questions/five-questions'
import { type WeighedSignal, weighSignals } from './score'
import type { TakenStep } from './taken-step'

/** What is known of one client. */
export interface ClientRecord {
  /** Mail that went to and fro. */
  mails: readonly Pick<TalkMessage, 'key' | 'role' | 'at'>[]
  signals: readonly Signal[]
  facts?: TalkFacts
  /** Steps that the owner has taken. */
  taken?: readonly TakenStep[]
  /** What the owner answered to the five questions. */
  answers?: OwnAnswers
  emphasis?: Emphasis
}

/** A record laid out once, so that it can be judged at many moments: oldest first, signs with their worth. */
export interface OrderedRecord extends Required<Pick<ClientRecord, 'mails' | 'taken' | 'answers'>> {
  weighed: readonly WeighedSignal[]
  facts?: TalkFacts
}

export function orderRecord(client: ClientRecord): OrderedRecord {
  const { mails, signals, facts, taken = [], answers = {}, emphasis } = client
  return {
    mails: mails.toSorted(oldestFirst),
    weighed: weighSignals(signals, emphasis),
    taken: taken.toSorted((a, b) => a.at - b.at || (a.message < b.message ? -1 : 1)),
    answers,
    ...(facts && { facts }),
  }
}
