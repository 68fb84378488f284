/** Concepts that meet within one sentence: every one of `all`, none of `none`. */
export interface Pattern {
  all: readonly RegExp[]
  none?: readonly RegExp[]
}

/** How a language words one sign. */
export interface SignPhrases {
  /** Any of these is the sign by itself. */
  clear: readonly Pattern[]
  /** These are the sign only when the talk is about the matter already. */
  inContext?: readonly Pattern[]
  /** A sentence with one of these is never the sign, whatever else it says. */
  never: readonly RegExp[]
}

/**
 * What the detectors need to know of a language: its words by concept, never whole sentences. Texts are
 * matched with straight apostrophes. Expressions are linear: bounded repetitions only, no `g` flag.
 */
export interface PhrasePack {
  /** BCP 47 primary language. */
  language: string
  /** A question or a request. */
  asks: RegExp
  /** How somebody is: asked out of kindness. */
  greets: RegExp
  /** Money owed for work: bills, fees, sums. */
  money: RegExp
  /** The owner bills: the invoice goes out with this mail or has its sum and terms in it. */
  bills: SignPhrases
  /** The number of an invoice, as its first group. */
  invoiceNumber: RegExp
  /** Tax comes on top of the sum before it, or is in it. */
  taxAdded: RegExp
  taxIncluded: RegExp
  /** The owner says that money arrived. */
  received: SignPhrases
  /** A payment that is a part only. */
  partly: RegExp
  /** What is left after a part was paid. */
  rest: RegExp
  /** A payment of all that is open. */
  everything: RegExp
  /** The owner offers times, asks to move one, or waited in vain: no agreed time is left to move. */
  leavesTimeOpen: RegExp
  /** Money is past due or asked for once more; in context: the mail speaks of money elsewhere. */
  chase: SignPhrases
  /** Any request to pay: a reminder only when the money was asked for before. */
  askToPay: SignPhrases
  paid: SignPhrases
  cancellation: SignPhrases
  praise: SignPhrases
  paymentDelay: SignPhrases
  /** The owner waited where the client was to be. */
  waited: SignPhrases
  /** The client was not there; in context: an excuse to an owner who waited. */
  missed: SignPhrases
  /** The owner still lacks something that the client owes; in context: the mail speaks of no money or call. */
  awaited: SignPhrases
  /** A question that asks again only where the mail before got no answer. */
  asksNews: SignPhrases
  /** The client lets the work rest, with no date; in context: the talk is not of money. */
  onHold: SignPhrases
  /** Work that rests goes on from a day that is named. */
  resumes: RegExp
  /** An answer or work is demanded at once; in context: the mail before got no answer. */
  urgency: SignPhrases
  /** Work without pay, a lower price; in context: with a sum that the owner did not just name. */
  scopeCreep: SignPhrases
  /** The client offers to pay for more work, or asks what it costs. */
  offersPay: RegExp
  adviceRejected: SignPhrases
  /** The owner recommends something, or warns of it. */
  advice: SignPhrases
  /** The owner leaves the choice open, as a matter of taste. */
  offersChoice: RegExp
  /** The client follows advice, wholly or in part. */
  takesAdvice: RegExp
  /** What can be done with a thing, one expression each: said by both sides, the client does as advised. */
  steps: readonly RegExp[]
  /** A refusal, which turns what is done around. */
  refuses: RegExp
  hostility: SignPhrases
}
