import type { Band } from '../../../lib/health/health'

/** Someone who writes or receives mail in the demo. */
export interface DemoPerson {
  address: string
  name: string
  /** Language of the person's own Gmail: it words the line above what they quote. */
  language: 'en' | 'ko'
  /** IANA zone in which the person's mail program tells the time. */
  zone: string
  /** Lines of the signature that the mail program adds. */
  signature?: readonly string[]
}

export interface DemoMail {
  from: DemoPerson
  /** Local time in the owner's zone: `2026-11-24T21:40`. */
  at: string
  /** Paragraphs of newly written text; `{2026-11-25}` stands for that day, which moves with the mail. */
  text: readonly string[]
  /** The mail carries the one before it in the thread below the text. */
  quotes?: true
  /** Raw Gmail labels of this mail alone, such as `^r` for a draft. */
  labels?: readonly string[]
}

/** A thread between the owner and one other person, oldest mail first. */
export interface DemoThread {
  subject: string
  with: DemoPerson
  mails: readonly DemoMail[]
  /** Raw Gmail labels of every received mail; the inbox when left out. */
  labels?: readonly string[]
  listId?: string
}

/** One client of the demo and what the mail is written to show. */
export interface DemoClient {
  /** Domain, by which a client is known. */
  id: string
  band: Band
  threads: readonly DemoThread[]
}
