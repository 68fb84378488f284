import type { TriedMail } from '../clients/phrase-trial'

/** Words for what the owner says of signs, people and phrases. */
export interface OwnerWords {
  /** On a sign that costs, and on one that does good. */
  dismiss: string
  dismissGood: string
  /** A sign that the owner called no problem; `others` are not counted with it, as said alike. */
  dismissedWith(others: number): string
  /** One of those others. */
  dismissedAlike: string
  undo: string
  /** The menu of one sign. */
  moreOnSign(reason: string): string
  muteFor(name: string): string
  muteEverywhere: string
  /** What is muted, and the word when it has just been. */
  mutedTitle: string
  /** @param name The client's; undefined for every client. */
  muted(sign: string, name: string | undefined): string
  mutedNow: string
  countAgain: string
  countsAgain: string
  /** The menu of a client. */
  moreOnClient: string
  notClient: string
  notClientHint: string
  isClient: string
  /** The page does not tell whom the open thread is with. */
  unclaimed: string
  failed: string
  /** What the trained reader learns from dismissed signs; count is 1 or more. */
  learntTitle: string
  learnt(count: number): string
  unlearn: string
  unlearnt: string
  /** What the owner said of who somebody is, by client id, and the word when it has just been said or taken back. */
  identitiesTitle: string
  partOf(part: string, whole: string): string
  /** A firm whose people stand by themselves, or a person who does. */
  apart: Record<'firm' | 'person', (id: string) => string>
  called(id: string, name: string): string
  identified: string
  unidentified: string
  notClientsTitle: string
  clientAgain: string
  phrasesTitle: string
  /** Above those that count already. */
  phrasesAdded: string
  phraseHint: string
  phraseSign: string
  phraseWords: string
  phraseTooShort: string
  tryPhrase: string
  /** How many stored mails would newly count. */
  tried(count: number): string
  outcomes: Record<TriedMail['outcome'], string>
  addPhrase: string
  phraseAdded: string
  phrase(words: string, sign: string): string
  removePhrase: string
  phraseRemoved: string
}
