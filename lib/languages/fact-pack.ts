import type { SignPhrases } from './phrase-pack'

/** What a client may owe beside money. */
export type OwedKind = 'feedback' | 'files' | 'approval'

/** What one side hands to the other. */
type Thing =
  | 'draft'
  | 'pictures'
  | 'text'
  | 'comments'
  | 'quote'
  | 'contract'
  | 'invoice'
  | 'papers'
  | 'brand'
  | 'plans'
  | 'report'
  | 'list'
  | 'recording'
  | 'access'

/**
 * The words by which a language tells the facts of a conversation. Texts are matched by sentence, with straight
 * apostrophes; expressions are linear, without the `g` flag.
 */
export interface FactPack {
  /** BCP 47 primary language. */
  language: string
  /** What stands right before, or right behind, the day on which money is due. */
  dueBefore: RegExp
  dueAfter: RegExp
  /** Words of the past, in which a reminder tells the day that has gone by. */
  wasDue: RegExp
  /** Days that the client has to pay, as the first group (digits) or the second (a word of `dayWords`). */
  terms: RegExp
  /** Words for numbers of days in terms. */
  dayWords: Readonly<Record<string, number>>
  /** Somebody will pay; in context: the mail before asked for money. */
  willPay: SignPhrases
  /** Somebody will hand over work, papers or an answer. */
  willDeliver: SignPhrases
  /** What can be handed over, one expression for each kind of thing. */
  things: Readonly<Record<Thing, RegExp>>
  /** Something is handed over with this mail. */
  delivers: SignPhrases
  /** What is asked of the other side; a request by the pack's `asks`. */
  wants: Readonly<Record<OwedKind, RegExp>>
  /** A go-ahead. */
  approves: SignPhrases
  /** An answer that only says that the answer comes later. */
  postpones: RegExp
  /** How a question ends. */
  question: RegExp
  /** A question that wants no answer, beside a greeting. */
  courtesy: RegExp
  /** A meeting at a time both agreed on. */
  agreesToMeet: SignPhrases
  /** A meeting, call, visit or shoot. */
  meeting: RegExp
  /** What stands right before, or right behind, the new time of a meeting that is moved. */
  newTimeBefore: RegExp
  newTimeAfter: RegExp
  /** A meeting that is put off keeps a new time in sight. */
  movesMeeting: RegExp
  /** Work beyond the agreed, offered at a price. */
  offersExtra: SignPhrases
  /** A yes, and a no, to an offer. */
  accepts: SignPhrases
  declines: RegExp
}
