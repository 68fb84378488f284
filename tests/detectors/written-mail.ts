import type { SignalType } from '../../lib/detectors/signal'

/** A mail written for these tests. `after` are the mails before it, `>` the owner's, `<` the client's. */
export interface WrittenMail {
  text: string
  after?: string[]
}

export type Written = Partial<Record<SignalType, { hits: WrittenMail[]; misses: WrittenMail[] }>>

export const mail = (text: string, ...after: string[]): WrittenMail => ({ text, after })
