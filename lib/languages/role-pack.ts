/**
 * How a language shows what two people are to each other: words by concept, each read in the newly written
 * text of one mail with its subject. Texts are matched with straight apostrophes. Expressions are linear:
 * bounded repetitions only, no `g` flag.
 */
export interface RolePack {
  /** BCP 47 primary language. */
  language: string
  /** The owner asks for money for work: a bill, a fee, a deposit, a quote, a sum. */
  charges: RegExp
  /** The owner speaks of work in hand: pieces, rounds, dates, sessions, advice. */
  works: RegExp
  /** The other side engages the owner: calls them by profession, speaks of their quote, fee or bill. */
  engages: RegExp
  /** The other side asks the owner for money: a bill past due, rent, an account on stop. */
  dunns: RegExp
  /** The other side serves the owner as its customer: orders, deliveries, tenancy, membership. */
  serves: RegExp
  /** The owner pays, or is sorry to be late with it. */
  pays: RegExp
  /** The other side offers a job, a candidate, a service or a product. */
  pitches: RegExp
  /** A stranger writes again because the offer was not answered. */
  nudges: RegExp
  /** The owner declines what was offered. */
  declines: RegExp
  /** The other side speaks of kin that both have, or to the owner as kin. */
  kin: RegExp
  /** The owner does. */
  ownKin: RegExp
  /** Endearments and teasing between people close to each other. */
  endears: RegExp
  /** Meals, feasts and errands of friends and family. */
  outings: RegExp
  /** The owner speaks as one speaks to friends only; never matches where a language has no such form. */
  familiar: RegExp
  /** Speech with courtesy: a mail that has it is not familiar. */
  polite: RegExp
  /** A sender's name that is a family word. */
  kinName: RegExp
  /** A sender's name that is a desk which bills or sells: billing, lettings, recruiting. */
  deskName: RegExp
}
