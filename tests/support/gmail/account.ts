import type { Json } from './fields'
import {
  type BodyPart,
  type GmailMail,
  legacyIdAt,
  type NumberedMail,
  type NumberedMailbox,
  type NumberedThread,
  numberMail,
  type Person,
} from './mailbox'
import { at, list, partKind, person, text } from './read'
import { type AnswerOptions, bvAnswer, fdAnswer, type SyncUpdate, syncAnswer } from './sync'

/** A mail as the page handed it in: one save of a draft, or what was sent. */
export interface Written {
  threadId: string
  messageId: string
  to: Person[]
  cc: Person[]
  subject: string
  parts: BodyPart[]
  /** All parts joined. */
  html: string
}

/** One signed-in account: its mailbox, what was written in it, and its sync endpoints. */
export class Account {
  /** Every save of every draft, in order. */
  readonly drafts: Written[] = []
  readonly sent: Written[] = []
  /** What the next heartbeat tells. */
  private pending: SyncUpdate[] = []
  /** The state as a draft of threads sent since they were last fetched. */
  private readonly before = new Map<string, NumberedThread>()
  private sequence = 500_000

  constructor(
    readonly mailbox: NumberedMailbox,
    private readonly options: AnswerOptions,
  ) {}

  /** Threads of a label, newest first. */
  threads(label: string): NumberedThread[] {
    return this.mailbox.threads
      .filter(({ messages }) => messages.some((mail) => mail.labels.includes(label)))
      .sort((a, b) => (b.messages.at(-1)?.at ?? 0) - (a.messages.at(-1)?.at ?? 0))
  }

  /** Mail arriving in a thread while the page is open; the next heartbeat tells of it. */
  receive(thread: NumberedThread, mail: GmailMail): void {
    this.sequence += 1
    const { owner } = this.mailbox
    const labels = { labels: ['^u', ...(mail.labels ?? [])] }
    const numbered = numberMail(
      { ...mail, ...labels },
      `Re: ${thread.subject}`,
      ['^i'],
      owner,
      this.sequence,
    )
    thread.messages.push(numbered)
    thread.version = this.nextVersion()
    this.pending.push({ thread })
  }

  /** Request: `[[[thread id, 1]], 2]` or `[[[thread id, null, [message ids]]], 2]`. */
  fd(request: Json): Json {
    const entries = list(at(request, 0)).flatMap((asked) => {
      const thread = this.find(text(at(asked, 0)))
      if (!thread) return []
      const ids = at(asked, 2)
      const named = Array.isArray(ids) ? { messageIds: ids.map(text) } : {}
      // About one wrapper in six comes with heads in real answers.
      const heads = this.mailbox.threads.indexOf(thread) % 6 === 0
      const before = this.before.get(thread.id)
      this.before.delete(thread.id)
      const states = before ? [thread, before] : [thread]
      return states.map((state) => ({ thread: state, heads, ...named }))
    })
    return fdAnswer(entries, this.mailbox.owner, this.options)
  }

  /** Request: `[[label, count]]`. Gmail's own form is not publicly known; this one is the page's. */
  bv(request: Json): Json {
    return bvAnswer(this.mailbox, this.threads(text(at(request, 0, 0))), this.options)
  }

  /** Request: changes at `[1][0]`, or none in a heartbeat. */
  s(request: Json): Json {
    const operations = list(at(request, 1, 0))
    if (operations.length === 0) return this.heartbeat()
    const updates = operations.flatMap((operation) => this.apply(at(operation, 1)))
    return syncAnswer(this.mailbox, updates, this.options)
  }

  private heartbeat(): Json {
    const updates = this.pending
    this.pending = []
    for (const { thread } of updates)
      for (const mail of thread.messages)
        mail.labels = mail.labels.filter((label) => label !== '^pfg')
    return syncAnswer(this.mailbox, updates, this.options)
  }

  private apply(operation: unknown): SyncUpdate[] {
    const threadId = text(at(operation, 0))
    const begun = at(operation, 1, 2, 0)
    const messages = [at(operation, 1, 1), at(operation, 1, 13), at(begun, 4)].flatMap(list)
    const labels = at(operation, 1, 4)
    if (Array.isArray(labels)) return this.relabel(threadId, labels)
    return messages.flatMap((message) => this.write(threadId, list(message)))
  }

  private relabel(threadId: string, [added, removed, ids]: unknown[]): SyncUpdate[] {
    const thread = this.find(threadId)
    if (!thread) return []
    const change = {
      added: list(added).map(text),
      removed: list(removed).map(text),
      messageIds: list(ids).map(text),
    }
    for (const mail of thread.messages.filter(({ id }) => change.messageIds.includes(id)))
      mail.labels = [
        ...mail.labels.filter((each) => !change.removed.includes(each)),
        ...change.added,
      ]
    thread.messages = thread.messages.filter(({ labels }) => !labels.includes('^k'))
    if (thread.messages.length === 0)
      this.mailbox.threads.splice(this.mailbox.threads.indexOf(thread), 1)
    thread.version = this.nextVersion()
    return [{ thread, labelChange: change }]
  }

  private write(threadId: string, message: unknown[]): SyncUpdate[] {
    const mail = this.readMail(message)
    const thread = this.find(threadId) ?? this.begin(threadId, mail)
    const earlier = structuredClone(thread)
    thread.messages = [...thread.messages.filter(({ id }) => id !== mail.id), mail]
    thread.version = this.nextVersion()
    const written = writtenMail(thread, mail)
    if (mail.labels.includes('^r')) {
      this.drafts.push(written)
      return [{ thread }]
    }
    this.sent.push(written)
    const labelChange = { added: ['^f'], removed: ['^r', '^r_bt', '^pfg'], messageIds: [mail.id] }
    this.pending.push({ thread, labelChange })
    if (!earlier.messages.some(({ id }) => id === mail.id)) return [{ thread }]
    this.before.set(thread.id, earlier)
    return [{ thread: earlier }, { thread }]
  }

  private begin(threadId: string, first: NumberedMail): NumberedThread {
    const { legacyId, subject } = first
    const thread = { id: threadId, legacyId, subject, messages: [], version: 0 }
    this.mailbox.threads.push(thread)
    return thread
  }

  /** The legacy id is new on every save and again on sending. */
  private readMail(message: unknown[]): NumberedMail {
    const received = Number(message[6]) + 600
    this.sequence += 1
    const legacyId = legacyIdAt(received, this.sequence)
    const asked = list(message[10]).map(text)
    const labels = asked.includes('^r') ? ['^all', '^r', '^r_bt'] : ['^all', '^f', '^f_bt', '^pfg']
    return {
      id: text(message[0]),
      legacyId,
      at: received,
      from: this.mailbox.owner,
      to: list(message[2]).map(person),
      cc: list(message[3]).map(person),
      subject: text(message[7]),
      parts: list(at(message, 8, 1)).map(
        (part): BodyPart => [partKind(at(part, 0)), text(at(part, 1))],
      ),
      isHtml: true,
      labels,
      messageIdHeader: `<CA+${legacyId}@mail.gmail.com>`,
      attachments: [],
    }
  }

  private find(id: string): NumberedThread | undefined {
    return this.mailbox.threads.find((thread) => thread.id === id)
  }

  private nextVersion(): number {
    return Math.max(0, ...this.mailbox.threads.map(({ version }) => version)) + 1
  }
}

function writtenMail(thread: NumberedThread, mail: NumberedMail): Written {
  const { id: messageId, to, cc, subject, parts } = mail
  const html = parts.map(([, part]) => part).join('')
  return { threadId: thread.id, messageId, to, cc, subject, parts, html }
}
