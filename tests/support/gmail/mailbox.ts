/** Conversations as data: what a test or the demo writes down to get a Gmail full of them. */

type UiLanguage = 'en' | 'en-GB' | 'ko'

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
  uiLanguage: UiLanguage
  /** IANA zone in which Gmail shows its dates. */
  timeZone: string
  /** The page's clock when it loads, ISO 8601. */
  now: string
  /** HTML of the owner's signature; none when left out. */
  signature?: string
  threads: GmailThread[]
}

/** Part of a body as Gmail folds it: 0 new text, 1 signature before a quote, 2 quote, 3 other. */
export type BodyPart = [kind: 0 | 1 | 2 | 3, html: string]

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
    numberThread(thread, data.owner, 5_000_000 + index * 10, () => ++sequence),
  )
  return { ...data, threads }
}

function numberThread(
  thread: GmailThread,
  owner: Person,
  version: number,
  nextSequence: () => number,
): NumberedThread {
  const messages = thread.messages.map((mail, index) => {
    const subject = index === 0 ? thread.subject : `Re: ${thread.subject}`
    return numberMail(mail, subject, thread.labels ?? ['^i'], owner, nextSequence())
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
  owner: Person,
  sequence: number,
): NumberedMail {
  const at = Date.parse(mail.date)
  const legacyId = legacyIdAt(at, sequence)
  const own = mail.from.address === owner.address
  const draft = mail.labels?.includes('^r')
  const state = draft ? ['^r_bt'] : own ? ['^f', '^f_bt'] : threadLabels
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
    labels: [...new Set(['^all', ...state, ...(mail.labels ?? [])])].sort(),
    messageIdHeader: mail.messageIdHeader ?? `<CA+${legacyId}@mail.gmail.com>`,
    attachments: mail.attachments ?? [],
    ...(mail.listId === undefined ? {} : { listId: mail.listId }),
  }
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

/** Parts in Gmail's order; the cut runs through the enclosing element, as in real answers. */
function bodyParts(mail: GmailMail): BodyPart[] {
  if (mail.text !== undefined) return withFolded([0, textAsHtml(mail.text)], mail)
  const html = mail.html ?? ''
  if (mail.quote !== undefined || mail.signature === undefined)
    return withFolded([0, `<div dir="ltr">${html}</div>`], mail)
  return [
    [0, `<div dir="ltr">${html}`],
    [3, `<br clear="all">${signatureHtml(mail.signature)}</div>`],
  ]
}

function withFolded(first: BodyPart, mail: GmailMail): BodyPart[] {
  const parts = [first]
  if (mail.signature !== undefined)
    parts.push([mail.quote === undefined ? 3 : 1, `<br>${signatureHtml(mail.signature)}`])
  if (mail.quote !== undefined) parts.push([2, `<br>${mail.quote}`])
  return parts
}

function signatureHtml(signature: string): string {
  return `<span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">${signature}</div>`
}

function textAsHtml(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>\n')
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The text of a body as Gmail's snippets show it, cut to `length` characters. */
export function snippetOf(parts: BodyPart[], length: number): string {
  const text = parts
    .map(([, html]) => html)
    .join(' ')
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
  return text.replace(/\s+/g, ' ').trim().slice(0, length)
}
