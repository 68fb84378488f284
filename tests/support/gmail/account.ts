import { conversationId, messageRows } from './conversation-view'
import type { Json } from './fields'
import {
  type GmailMail,
  type NumberedMail,
  type NumberedMailbox,
  type NumberedThread,
  numberMail,
  ownAddresses,
} from './mailbox'
import { at, list, number, text } from './read'
import { found } from './search'
import { type AnswerOptions, bvAnswer, fdAnswer, type SyncUpdate, syncAnswer } from './sync'
import { readMail, type Written, writtenMail } from './written'

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

  /** The rows of a label, newest first. */
  threads(label: string): NumberedThread[] {
    return this.rows(({ messages }) => messages.some((mail) => mail.labels.includes(label)))
  }

  private rows(wanted: (row: NumberedThread) => boolean): NumberedThread[] {
    return this.mailbox.threads
      .flatMap((thread) => this.rowsOf(thread))
      .filter(wanted)
      .sort((a, b) => (b.messages.at(-1)?.at ?? 0) - (a.messages.at(-1)?.at ?? 0))
  }

  private rowsOf(thread: NumberedThread): NumberedThread[] {
    const whole = this.mailbox.layout?.conversationView !== false || thread.id.includes('|')
    return whole ? [thread] : messageRows(thread)
  }

  /** Mail arriving in a thread while the page is open; the next heartbeat tells of it. */
  receive(thread: NumberedThread, mail: GmailMail): void {
    this.sequence += 1
    const labels = { labels: ['^u', ...(mail.labels ?? [])] }
    const numbered = numberMail(
      { ...mail, ...labels },
      `Re: ${thread.subject}`,
      ['^i'],
      ownAddresses(this.mailbox),
      this.sequence,
    )
    thread.messages.push(numbered)
    thread.version = this.nextVersion()
    this.pending.push({ thread })
  }

  /** Request: `[[[thread id, 1]], 2]` or `[[[thread id, null, [message ids]]], 2]`. */
  fd(request: Json): Json {
    const entries = list(at(request, 0)).flatMap((asked) => {
      const rowId = text(at(asked, 0))
      const thread = this.find(rowId)
      if (!thread) return []
      const ids = at(asked, 2)
      const named = Array.isArray(ids) ? { messageIds: ids.map(text) } : {}
      // About one wrapper in six comes with heads in real answers.
      const heads = this.mailbox.threads.indexOf(thread) % 6 === 0
      const before = this.before.get(thread.id)
      this.before.delete(thread.id)
      const states = (before ? [thread, before] : [thread]).flatMap((state) =>
        this.rowsOf(state).filter((row) => row.id === rowId || row.id === thread.id),
      )
      return states.map((state) => ({ thread: state, heads, ...named }))
    })
    return fdAnswer(entries, this.mailbox.owner, this.options)
  }

  /**
   * Request: `[[label, count, offset, query]]`; a count of 0 asks for all. Gmail's own form is not
   * publicly known; this one is the page's.
   */
  bv(request: Json): Json {
    const [label, count, offset, query] = list(at(request, 0))
    const rows = text(query)
      ? this.rows((row) => found(row, text(query)) && this.isListed(row))
      : this.threads(text(label))
    const end = number(count) === 0 ? undefined : number(offset) + number(count)
    return bvAnswer(this.mailbox, rows.slice(number(offset), end), this.options)
  }

  /** A search leaves out spam and trash. */
  private isListed({ messages }: NumberedThread): boolean {
    return messages.some(({ labels }) => labels.includes('^all'))
  }

  /** Request: changes at `[1][0]`, or none in a heartbeat. */
  s(request: Json): Json {
    const operations = list(at(request, 1, 0))
    if (operations.length === 0) return this.heartbeat()
    const updates = operations.flatMap((operation) => this.apply(at(operation, 1)))
    return this.synced(updates)
  }

  private heartbeat(): Json {
    const updates = this.pending
    this.pending = []
    for (const { thread } of updates)
      for (const mail of thread.messages)
        mail.labels = mail.labels.filter((label) => label !== '^pfg')
    return this.synced(updates)
  }

  private synced(updates: SyncUpdate[]): Json {
    const rows = updates.flatMap((update) => {
      const ids = update.labelChange?.messageIds
      return this.rowsOf(update.thread)
        .filter(({ messages }) => !ids || messages.some(({ id }) => ids.includes(id)))
        .map((thread) => ({ ...update, thread }))
    })
    return syncAnswer(this.mailbox, rows, this.options)
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
    const thrownAway = change.added.includes('^k') ? change.messageIds : []
    thread.messages = thread.messages.filter(({ id }) => !thrownAway.includes(id))
    if (thread.messages.length === 0)
      this.mailbox.threads.splice(this.mailbox.threads.indexOf(thread), 1)
    thread.version = this.nextVersion()
    return [{ thread, labelChange: change }]
  }

  private write(threadId: string, message: unknown[]): SyncUpdate[] {
    this.sequence += 1
    const mail = readMail(message, this.mailbox, this.sequence)
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
    const rows = this.rowsOf(thread)
    const sent = rows.findIndex(({ messages }) => messages[0]?.id === mail.id)
    const answered = rows[sent - 1]
    // A draft that was sent leaves the row of the message it answers.
    if (answered) return [{ thread: answered, removed: [mail.id] }, { thread }]
    return [{ thread: earlier }, { thread }]
  }

  private begin(threadId: string, first: NumberedMail): NumberedThread {
    const { legacyId, subject } = first
    const thread = { id: conversationId(threadId), legacyId, subject, messages: [], version: 0 }
    this.mailbox.threads.push(thread)
    return thread
  }

  private find(id: string): NumberedThread | undefined {
    return this.mailbox.threads.find((thread) => thread.id === conversationId(id))
  }

  private nextVersion(): number {
    return Math.max(0, ...this.mailbox.threads.map(({ version }) => version)) + 1
  }
}
