/** Conversations as data: what a test or the demo writes down to get a Gmail full of them. */

import type { Layout } from './layout'
import { type BodyPart, bodyParts } from './parts'

export { escapeHtml } from './parts'

/** BCP 47. Dates are in this language; words and directions as far as they are known. */
export type UiLanguage =
  | ('en' | 'en-GB' | 'ko' | 'ja' | 'zh-CN' | 'zh-TW' | 'de' | 'fr' | 'es')
  | ('pt-BR' | 'it' | 'nl' | 'ru' | 'pl' | 'tr' | 'ar' | 'he')

export interface Person {
  address: string
  name: string
}

export interface Attachment {
  /** MIME type. */
  type: string
  name: string
  /** Bytes. */
  size: number
}

export interface GmailMail {
  from: Person
  to: Person[]
  cc?: Person[]
  /** ISO 8601 with offset or Z: Gmail's clock. */
  date: string
  /** What the sender wrote, as HTML; or `text` for a plain-text mail. */
  html?: string
  text?: string
  /** HTML of the quoted earlier mail, which Gmail folds. */
  quote?: string
  /** HTML of the signature, which Gmail folds when it ends the mail or stands before a quote. */
  signature?: string
  /** Raw labels beside `^all`, e.g. `^u`, `^r`, `^smartlabel_promo`. */
  labels?: string[]
  listId?: string
  attachments?: Attachment[]
  messageIdHeader?: string
  /** Gmail shows only its beginning, and a link to the whole. */
  clipped?: boolean
}

export interface GmailThread {
  subject: string
  /** Labels every message carries; `^i` when left out. */
  labels?: string[]
  /** Oldest first. */
  messages: GmailMail[]
}

export interface GmailMailbox {
  owner: Person
  /** Addresses beside the owner's from which they send as well. */
  aliases?: Person[]
  /** Id of a mailbox that the first account may open as well: under `/mail/u/0/d/<id>/`. */
  delegate?: string
  /** Names of the owner's own labels by their raw names, e.g. `^x_1`. */
  labelNames?: Record<string, string>
  layout?: Layout
  uiLanguage: UiLanguage
  /** IANA zone in which Gmail shows its dates. */
  timeZone: string
  /** The page's clock when it loads, ISO 8601. */
  now: string
  /** HTML of the owner's signature; none when left out. */
  signature?: string
  threads: GmailThread[]
}

/** A mail with the names Gmail gives it. */
export interface NumberedMail {
  /** `msg-f:<decimal>` or, when written in a client, `msg-a:r…`. */
  id: string
  /** 16 hex digits. */
  legacyId: string
  /** Epoch ms by Gmail's clock. */
  at: number
  from: Person
  to: Person[]
  cc: Person[]
  subject: string
  parts: BodyPart[]
  isHtml: boolean
  labels: string[]
  messageIdHeader: string
  attachments: Attachment[]
  listId?: string
  clipped?: boolean
}

export interface NumberedThread {
  id: string
  legacyId: string
  subject: string
  messages: NumberedMail[]
  /** Rises with every change; the higher one wins where a thread stands twice in an answer. */
  version: number
}

export interface NumberedMailbox extends Omit<GmailMailbox, 'threads'> {
  threads: NumberedThread[]
}

/** Gives every thread and message its ids. The same data always gets the same ids. */
export function buildMailbox(data: GmailMailbox): NumberedMailbox {
  let sequence = 0
  const threads = data.threads.map((thread, index) =>
    numberThread(thread, ownAddresses(data), 5_000_000 + index * 10, () => ++sequence),
  )
  return { ...data, threads }
}

function numberThread(
  thread: GmailThread,
  own: string[],
  version: number,
  nextSequence: () => number,
): NumberedThread {
  const messages = thread.messages.map((mail, index) => {
    const subject = index === 0 ? thread.subject : `Re: ${thread.subject}`
    return numberMail(mail, subject, thread.labels ?? ['^i'], own, nextSequence())
  })
  const first = messages[0]
  if (!first) throw new Error(`the thread "${thread.subject}" holds no message`)
  const id = first.id.replace('msg-', 'thread-')
  return { id, legacyId: first.legacyId, subject: thread.subject, messages, version }
}

/** A mail with its ids; `sequence` tells apart mail of the same millisecond. */
export function numberMail(
  mail: GmailMail,
  subject: string,
  threadLabels: string[],
  ownAddresses: string[],
  sequence: number,
): NumberedMail {
  const at = Date.parse(mail.date)
  const legacyId = legacyIdAt(at, sequence)
  const own = ownAddresses.includes(mail.from.address)
  return {
    id: own ? clientId(legacyId) : `msg-f:${BigInt(`0x${legacyId}`)}`,
    legacyId,
    at,
    from: mail.from,
    to: mail.to,
    cc: mail.cc ?? [],
    subject,
    parts: bodyParts(mail),
    isHtml: mail.text === undefined,
    labels: labelsOf(mail, own, threadLabels),
    messageIdHeader: mail.messageIdHeader ?? `<CA+${legacyId}@mail.gmail.com>`,
    attachments: mail.attachments ?? [],
    ...(mail.listId === undefined ? {} : { listId: mail.listId }),
    ...(mail.clipped === undefined ? {} : { clipped: mail.clipped }),
  }
}

/** The owner's addresses: mail from any of them is their own. */
export function ownAddresses({ owner, aliases = [] }: Pick<GmailMailbox, 'owner' | 'aliases'>) {
  return [owner, ...aliases].map(({ address }) => address)
}

/** Spam and trash stand in no other list; a mail not yet sent is no sent mail. */
function labelsOf({ labels = [] }: GmailMail, own: boolean, threadLabels: string[]): string[] {
  const state = () => {
    if (labels.includes('^r')) return ['^r_bt']
    if (labels.includes('^scheduled')) return []
    return own ? ['^f', '^f_bt'] : threadLabels
  }
  const all = new Set(['^all', ...state(), ...labels])
  if (all.has('^s') || all.has('^k')) for (const label of ['^all', '^i']) all.delete(label)
  return [...all].sort()
}

/** Gmail's legacy id: epoch ms in the upper 44 bits, a number that tells apart in the lower 20. */
export function legacyIdAt(at: number, sequence: number): string {
  return ((BigInt(at) << 20n) | BigInt(sequence)).toString(16)
}

/** The perm id of a mail written in a client: a signed number that tells nothing of its time. */
export function clientId(legacyId: string): string {
  const mixed = BigInt.asIntN(64, BigInt(`0x${legacyId}`) * 0x9e3779b97f4a7c15n)
  return `msg-a:r${mixed}`
}
