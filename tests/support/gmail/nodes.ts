import { type Fields, fields, type Json, node } from './fields'
import type { NumberedMail, NumberedThread, Person } from './mailbox'
import { type BodyPart, snippetOf } from './parts'

function person({ address, name }: Person): Fields {
  return name === '' ? fields(1, address) : fields(1, address, name)
}

/** Thread node of bv, s and the embedded lists, 25 long. */
export function threadNode(thread: NumberedThread, owner: Person, withBodies = false): Fields {
  const last = thread.messages.at(-1)
  return node(25, {
    0: thread.subject,
    1: last ? snippetOf(last.parts, 201) : '',
    2: last ? senderClock(last) : 0,
    3: thread.id,
    4: thread.messages.map((mail, index) => listMessage(mail, thread, index, owner, withBodies)),
    8: `msg-a:bump-${thread.id.split(':')[1]}`,
    14: fields(people(thread, owner)),
    17: 0,
    19: thread.legacyId,
  })
}

/** List message node of bv, s and requests, 86 long. */
function listMessage(
  mail: NumberedMail,
  thread: NumberedThread,
  index: number,
  owner: Person,
  withBodies: boolean,
): Fields {
  const earlier = thread.messages.slice(0, index).map((each) => each.messageIdHeader)
  return node(86, {
    0: mail.id,
    1: person(mail.from),
    // Rows of a real list name no recipients; the lists that carry bodies do.
    ...(withBodies ? { 2: mail.to.map(person), 3: listOrNull(mail.cc), 7: mail.subject } : {}),
    6: senderClock(mail),
    8: withBodies ? bodyBlock(mail) : null,
    9: snippetOf(mail.parts, 201),
    10: mail.labels,
    11: listAttachments(mail),
    13: mail.messageIdHeader,
    14: earlier.length === 0 ? null : earlier,
    15: earlier.at(-1) ?? null,
    17: mail.at,
    18: senderCard(mail),
    19: mail.listId ?? null,
    21: fields(1, owner.address),
    30: mail.at,
    55: mail.legacyId,
  })
}

/** Head of a thread in fd. */
export function threadHead(thread: NumberedThread): Fields {
  const last = thread.messages.at(-1)
  return node(20, {
    0: thread.id,
    1: thread.subject,
    2: last ? snippetOf(last.parts, 160) : '',
    3: last ? senderClock(last) : 0,
    10: last ? last.to.map(person) : null,
    15: thread.legacyId,
  })
}

/** Head row of a message in fd: the only place there that holds labels. */
export function headRow(mail: NumberedMail, inReplyTo: string | undefined): Fields {
  return node(44, {
    0: mail.id,
    1: person(mail.from),
    2: senderClock(mail),
    3: mail.labels,
    6: mail.at,
    7: mail.listId ?? null,
    10: snippetOf(mail.parts, 160),
    11: inReplyTo ?? null,
    15: mail.at,
    27: mail.legacyId,
    39: mail.messageIdHeader,
  })
}

/** Record of a message in fd, 55 long. */
export function record(mail: NumberedMail, earlier: string[], owner: Person): Fields {
  return node(55, {
    0: listOrNull(mail.to),
    1: listOrNull(mail.cc),
    4: mail.subject,
    5: bodyBlock(mail),
    6: snippetOf(mail.parts, 160),
    7: mail.messageIdHeader,
    8: earlier.length === 0 ? null : earlier,
    9: earlier.at(-1) ?? null,
    10: senderCard(mail),
    // Drafts lack the own address in real answers.
    11: mail.labels.includes('^r') ? null : fields(1, owner.address),
    13: recordAttachments(mail),
    16: mail.at,
    29: fields(/[\uac00-\ud7a3]/.test(snippetOf(mail.parts, 500)) ? 'ko' : 'en'),
    34: mail.legacyId,
  })
}

/** The parts, whether Gmail cut the message, and where the rest is. */
function bodyBlock({ id, parts, isHtml, clipped }: NumberedMail): Fields {
  const rest = clipped ? `https://mail.google.com/mail/?ui=2&view=lg&permmsgid=${id}` : null
  return fields(null, parts.map(bodyPart), clipped ? 1 : 0, rest, null, null, isHtml ? 1 : 0, 0)
}

function bodyPart([kind, html]: BodyPart): Fields {
  const hash = [...html].reduce((sum, c) => (Math.imul(sum, 31) + (c.codePointAt(0) ?? 0)) | 0, 7)
  return fields(kind, null, fields(null, html), hash)
}

/** Sender card: mailed-by and signed-by are the sender's domain here. */
function senderCard({ from }: NumberedMail): Fields {
  const domain = from.address.split('@')[1] ?? ''
  return node(20, { 7: domain, 8: domain, 14: from.name, 16: from.address })
}

/** The Date header: a little before Gmail's clock, as in received mail. */
function senderClock(mail: NumberedMail): number {
  return mail.at - 320
}

function listOrNull(people: Person[]): Json {
  return people.length === 0 ? null : people.map(person)
}

function people(thread: NumberedThread, owner: Person): Json[] {
  const others = thread.messages.flatMap((mail) =>
    mail.from.address === owner.address || mail.labels.includes('^f') ? mail.to : [mail.from],
  )
  return [
    ...new Map(
      others.map(({ address, name }) => [address, fields(name, address)] as const),
    ).values(),
  ]
}

function listAttachments(mail: NumberedMail): Json {
  if (mail.attachments.length === 0) return null
  return mail.attachments.map(({ type, name, size }, index) =>
    fields(type, name, size, `0.${index + 1}`, '', attachmentUrl(mail, index), 0),
  )
}

function recordAttachments(mail: NumberedMail): Json {
  if (mail.attachments.length === 0) return null
  return mail.attachments.map(({ type, name, size }, index) => {
    const file = fields(null, attachmentUrl(mail, index), name, type, size)
    return fields(fields(null, `0.${index + 1}`, null, file))
  })
}

function attachmentUrl(mail: NumberedMail, index: number): string {
  return `https://mail.google.com/mail/?ui=2&attid=0.${index + 1}&permmsgid=${mail.id}&th=${mail.legacyId}&view=att&disp=safe`
}
