import { clientId, legacyIdAt, type Person } from '../mailbox'
import type { BodyPart } from '../parts'
import { renameInHash } from './compose-hash'
import { isOwn, type Page } from './page'
import type { Mail, Thread } from './threads'

/** A mail being written. */
export interface Draft {
  id: string
  threadId: string
  /** Legacy ids of the thread and of the message replied to; empty in new mail. */
  legacyThreadId: string
  replyTo: string
  from: Person
  to: Person[]
  cc: Person[]
  subject: string
  /** The quote, folded until it is opened. */
  quote: string
  /** HTML the body opens with; undefined: an empty line and the signature. */
  content?: string
  saved: boolean
  startsThread: boolean
}

export type ReplyKind = 'reply' | 'replyAll' | 'forward'

let sequence = 900_000

function newId(page: Page): string {
  sequence += 1
  return clientId(legacyIdAt(page.now(), sequence))
}

export function newDraft(page: Page): Draft {
  const id = newId(page)
  const threadId = id.replace('msg-', 'thread-')
  const empty = { legacyThreadId: '', replyTo: '', to: [], cc: [], subject: '', quote: '' }
  return { id, threadId, from: page.config.owner, ...empty, saved: false, startsThread: true }
}

export function replyDraft(page: Page, thread: Thread, mail: Mail, kind: ReplyKind): Draft {
  const answered = isOwn(page, mail.from) ? mail.to : [mail.from]
  const others = (people: Person[]) =>
    people.filter(
      (person) => !isOwn(page, person) && !answered.some((a) => a.address === person.address),
    )
  const all = kind === 'replyAll' ? others([...mail.to, ...mail.cc]) : []
  return {
    id: newId(page),
    threadId: thread.id,
    legacyThreadId: thread.legacyId,
    replyTo: mail.legacyId ?? '',
    from: ownSide(page, mail),
    to: kind === 'forward' ? [] : answered,
    cc: all,
    subject: `${kind === 'forward' ? 'Fwd' : 'Re'}: ${thread.subject}`,
    quote: quoteOf(page, mail),
    saved: false,
    startsThread: false,
  }
}

/** Gmail answers from the address that was written to. */
function ownSide(page: Page, { from, to, cc }: Mail): Person {
  const { owner, aliases } = page.config
  const involved = [from, ...to, ...cc].map(({ address }) => address)
  return [owner, ...aliases].find(({ address }) => involved.includes(address)) ?? owner
}

/** A saved draft taken up again: its quote is folded away once more. */
export function savedDraft(page: Page, thread: Thread, mail: Mail): Draft {
  const part = (kind: number) =>
    (mail.parts ?? [])
      .filter(([each]) => (each === 2) === (kind === 2))
      .map(([, html]) => html)
      .join('')
  const answered = thread.mails.filter(({ id }) => id !== mail.id).at(-1)
  return {
    id: mail.id,
    threadId: thread.id,
    legacyThreadId: thread.legacyId,
    replyTo: answered?.legacyId ?? '',
    from: isOwn(page, mail.from) ? mail.from : page.config.owner,
    to: mail.to,
    cc: mail.cc,
    subject: mail.subject,
    quote: part(2),
    content: part(0),
    saved: true,
    startsThread: answered === undefined,
  }
}

function quoteOf(page: Page, mail: Mail): string {
  const { address, name } = mail.from
  const line = page.dates.attribution(mail.at, name || address, address)
  const html = (mail.parts ?? []).map(([, part]) => part).join('')
  const style = 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex'
  return `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${line}<br></div><blockquote class="gmail_quote" style="${style}">${html}</blockquote></div>`
}

/** Saves the draft by an s request: first as a new message, later as a changed one. */
export async function saveDraft(page: Page, draft: Draft, parts: BodyPart[]): Promise<void> {
  const request = changeRequest(page, draft, parts, ['^all', '^r', '^r_bt'])
  draft.saved = true
  renameInHash(draft)
  page.threads.takeSync(await page.sync.post('s', request))
  // The answer holds no body: the page keeps its own for when the thread is opened again.
  const mail = page.threads.get(draft.threadId)?.mails.find(({ id }) => id === draft.id)
  if (mail) mail.parts = parts
}

/**
 * Sends: the mail stands in the thread at once, under its perm id alone; its legacy id comes with
 * a later sync answer.
 */
export async function sendDraft(page: Page, draft: Draft, parts: BodyPart[]): Promise<void> {
  const request = changeRequest(page, draft, parts, ['^all', '^pfg', '^f_bt', '^f_cl'])
  showSent(page, draft, parts)
  await page.sync.post('s', request)
  setTimeout(async () => {
    page.changed(page.threads.takeSync(await page.sync.post('s', heartbeat())))
  }, 1200)
}

export async function discardDraft(page: Page, draft: Draft): Promise<void> {
  if (!draft.saved) return
  const labels = [['^k'], ['^r', '^r_bt'], [draft.id], page.now()]
  const change = [draft.threadId, [null, null, null, null, labels]]
  await page.sync.post('s', [null, [[[1, change]]], null, null, 2])
  const thread = page.threads.get(draft.threadId)
  if (thread) thread.mails = thread.mails.filter(({ id }) => id !== draft.id)
}

/** A request that changes nothing and asks what is new. */
export function heartbeat(): unknown {
  return [null, null, [1], null, 2]
}

export function labelRequest(thread: Thread, added: string[], removed: string[], now: number) {
  const ids = thread.mails.map(({ id }) => id)
  const operation = [thread.id, [null, null, null, null, [added, removed, ids, now]]]
  return [null, [[[1, operation]]], null, null, 2]
}

function changeRequest(page: Page, draft: Draft, parts: BodyPart[], labels: string[]): unknown {
  const message = requestMessage(page, draft, parts, labels)
  const change: unknown[] = Array.from({ length: 14 }, () => null)
  if (draft.saved) change[13] = [message]
  else if (draft.startsThread)
    change[2] = [[draft.subject, null, page.now(), draft.threadId, [message]]]
  else change[1] = [message]
  return [null, [[[1, [draft.threadId, change]]]], null, null, 2]
}

/** Message node of a request: own address at [1][9], parts as [kind, html]. */
function requestMessage(page: Page, draft: Draft, parts: BodyPart[], labels: string[]): unknown[] {
  const { from } = draft
  const own = page.config.owner.address
  const people = (list: Person[]) =>
    list.length === 0 ? null : list.map((each) => [1, each.address, each.name])
  const message: unknown[] = Array.from({ length: 18 }, () => null)
  message[0] = draft.id
  message[1] = [1, from.address, from.name, null, null, null, null, null, null, own]
  message[2] = people(draft.to)
  message[3] = people(draft.cc)
  message[6] = page.now()
  message[7] = draft.subject
  message[8] = [null, parts, null, null, null, null, page.config.layout.plainText ? 0 : 1]
  message[10] = labels
  message[17] = page.now()
  return message
}

function showSent(page: Page, draft: Draft, parts: BodyPart[]): void {
  const thread = page.threads.get(draft.threadId)
  // With conversation view off the answer is a row of its own, and comes with the sync answer.
  if (!thread || page.config.layout.conversationView === false) return
  const mail: Mail = {
    id: draft.id,
    at: page.now(),
    from: draft.from,
    to: draft.to,
    cc: draft.cc,
    subject: draft.subject,
    snippet: '',
    parts,
    clipped: false,
    labels: ['^all', '^f', '^pfg'],
    attachments: [],
  }
  thread.mails = [...thread.mails.filter(({ id }) => id !== draft.id), mail]
  page.changed([thread])
}
