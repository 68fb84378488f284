import type { Attachment, Person } from '../mailbox'
import type { BodyPart } from '../parts'
import { at, list, number, partKind, person, text } from '../read'

/** A message as far as the page knows it: rows of lists come without parts and recipients. */
export interface Mail {
  id: string
  /** Missing on own mail that was sent and not yet synced. */
  legacyId?: string
  at: number
  from: Person
  to: Person[]
  cc: Person[]
  subject: string
  snippet: string
  parts?: BodyPart[]
  /** Gmail cut it. */
  clipped: boolean
  labels: string[]
  attachments: Attachment[]
}

export interface Thread {
  id: string
  legacyId: string
  subject: string
  snippet: string
  mails: Mail[]
  version: number
  /** Its bodies are here: it needs no fetch. */
  whole: boolean
}

/** Everything the page has learnt from the answers. Reads both shapes. */
export class Threads {
  private readonly byId = new Map<string, Thread>()

  get(id: string): Thread | undefined {
    return this.byId.get(id)
  }

  byLegacyId(hex: string): Thread | undefined {
    return [...this.byId.values()].find(({ legacyId }) => legacyId === hex)
  }

  add(thread: Thread): void {
    this.byId.set(thread.id, thread)
  }

  /** bv: root[2][*] = [thread node, version]. Returns the threads in the list's order. */
  takeList(answer: unknown): Thread[] {
    return list(at(answer, 2)).map((row) => this.takeNode(at(row, 0), number(at(row, 1))))
  }

  /** The embedded list: root[0][0][*][4]. */
  takeEmbeddedList(answer: unknown): Thread[] {
    return list(at(answer, 0, 0)).map((row) => this.takeNode(at(row, 4), number(at(row, 3))))
  }

  /** The embedded threads with bodies: root[1][*][1]. */
  takeEmbeddedBodies(answer: unknown): void {
    for (const row of list(at(answer, 1))) this.takeNode(at(row, 1), 0).whole = true
  }

  /** s: root[1][5][*][0][2][6] = [thread node, version]. */
  takeSync(answer: unknown): Thread[] {
    return list(at(answer, 1, 5)).flatMap((update) => {
      this.remove(text(at(update, 0, 0)), list(at(update, 0, 2, 2, 0)).map(text))
      const changed = at(update, 0, 2, 6)
      return at(changed, 0) === undefined
        ? []
        : [this.takeNode(at(changed, 0), number(at(changed, 1)))]
    })
  }

  /** fd: root[1][*] = [id, heads, records, _, version]; the higher version wins. */
  takeBodies(answer: unknown): void {
    for (const wrapper of list(at(answer, 1))) {
      const thread = this.open(text(at(wrapper, 0)))
      const version = number(at(wrapper, 4))
      if (version < thread.version) continue
      Object.assign(thread, { version, whole: true })
      thread.subject = text(at(wrapper, 1, 0, 1)) || thread.subject
      for (const row of list(at(wrapper, 1, 1))) {
        const mail = mailOf(thread, text(at(row, 0)))
        mail.from = person(at(row, 1))
        mail.labels = list(at(row, 3)).map(text)
      }
      for (const entry of list(at(wrapper, 2))) takeRecord(thread, at(entry, 0), at(entry, 1))
      thread.legacyId ||= thread.mails[0]?.legacyId ?? ''
    }
  }

  private remove(threadId: string, removed: string[]): void {
    const thread = this.byId.get(threadId)
    if (thread) thread.mails = thread.mails.filter(({ id }) => !removed.includes(id))
  }

  private open(id: string): Thread {
    const known = this.byId.get(id)
    if (known) return known
    const thread = {
      id,
      legacyId: '',
      subject: '',
      snippet: '',
      mails: [],
      version: 0,
      whole: false,
    }
    this.byId.set(id, thread)
    return thread
  }

  private takeNode(node: unknown, version: number): Thread {
    const thread = this.open(text(at(node, 3)))
    if (version !== 0 && version < thread.version) return thread
    thread.version = Math.max(version, thread.version)
    thread.subject = text(at(node, 0))
    thread.snippet = text(at(node, 1))
    thread.legacyId = text(at(node, 19))
    const rows = list(at(node, 4))
    for (const row of rows) takeRow(thread, row)
    const present = new Set(rows.map((row) => text(at(row, 0))))
    thread.mails = thread.mails.filter(({ id }) => present.has(id))
    return thread
  }
}

function takeRow(thread: Thread, row: unknown): void {
  const mail = mailOf(thread, text(at(row, 0)))
  mail.from = person(at(row, 1))
  mail.at = number(at(row, 17))
  mail.legacyId = text(at(row, 55))
  mail.snippet = text(at(row, 9))
  mail.labels = list(at(row, 10)).map(text)
  mail.subject = text(at(row, 7)) || mail.subject
  if (at(row, 2)) mail.to = list(at(row, 2)).map(person)
  if (at(row, 3)) mail.cc = list(at(row, 3)).map(person)
  if (at(row, 8)) takeBody(mail, at(row, 8))
  mail.attachments = list(at(row, 11)).map((file) => ({
    type: text(at(file, 0)),
    name: text(at(file, 1)),
    size: number(at(file, 2)),
  }))
}

function takeRecord(thread: Thread, id: unknown, record: unknown): void {
  const mail = mailOf(thread, text(id))
  mail.to = list(at(record, 0)).map(person)
  mail.cc = list(at(record, 1)).map(person)
  mail.subject = text(at(record, 4))
  takeBody(mail, at(record, 5))
  mail.snippet = text(at(record, 6))
  mail.at = number(at(record, 16))
  mail.legacyId = text(at(record, 34))
  if (mail.from.address === '')
    mail.from = { address: text(at(record, 10, 16)), name: text(at(record, 10, 14)) }
  thread.subject ||= mail.subject
  mail.attachments = list(at(record, 13)).map((file) => ({
    name: text(at(file, 0, 3, 2)),
    type: text(at(file, 0, 3, 3)),
    size: number(at(file, 0, 3, 4)),
  }))
}

function mailOf(thread: Thread, id: string): Mail {
  const known = thread.mails.find((mail) => mail.id === id)
  if (known) return known
  const nobody = { address: '', name: '' }
  const mail: Mail = {
    id,
    at: 0,
    from: nobody,
    to: [],
    cc: [],
    subject: '',
    snippet: '',
    clipped: false,
    labels: [],
    attachments: [],
  }
  thread.mails.push(mail)
  return mail
}

function takeBody(mail: Mail, body: unknown): void {
  mail.clipped = number(at(body, 2)) === 1
  mail.parts = list(at(body, 1)).map(
    (part): BodyPart => [partKind(at(part, 0)), text(at(part, 2, 1))],
  )
}
