import {
  legacyIdAt,
  type NumberedMail,
  type NumberedMailbox,
  type NumberedThread,
  type Person,
} from './mailbox'
import type { BodyPart } from './parts'
import { at, list, number, partKind, person, text } from './read'

/** A mail as the page handed it in: one save of a draft, or what was sent. */
export interface Written {
  threadId: string
  messageId: string
  from: Person
  to: Person[]
  cc: Person[]
  subject: string
  parts: BodyPart[]
  /** All parts joined. */
  html: string
}

/** The message of an s request. Its legacy id is new on every save and again on sending. */
export function readMail(
  message: unknown[],
  { owner }: NumberedMailbox,
  sequence: number,
): NumberedMail {
  const received = Number(message[6]) + 600
  const legacyId = legacyIdAt(received, sequence)
  const asked = list(message[10]).map(text)
  const labels = asked.includes('^r') ? ['^all', '^r', '^r_bt'] : ['^all', '^f', '^f_bt', '^pfg']
  const from = person(message[1])
  return {
    id: text(message[0]),
    legacyId,
    at: received,
    from: from.address === '' ? owner : from,
    to: list(message[2]).map(person),
    cc: list(message[3]).map(person),
    subject: text(message[7]),
    parts: list(at(message, 8, 1)).map(
      (part): BodyPart => [partKind(at(part, 0)), text(at(part, 1))],
    ),
    isHtml: number(at(message, 8, 6) ?? 1) === 1,
    labels,
    messageIdHeader: `<CA+${legacyId}@mail.gmail.com>`,
    attachments: [],
  }
}

export function writtenMail(thread: NumberedThread, mail: NumberedMail): Written {
  const { id: messageId, from, to, cc, subject, parts } = mail
  const html = parts.map(([, part]) => part).join('')
  return { threadId: thread.id, messageId, from, to, cc, subject, parts, html }
}
