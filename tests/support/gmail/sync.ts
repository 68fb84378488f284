import { type Fields, fields, type Json, node, objectShape } from './fields'
import type { NumberedMailbox, NumberedThread, Person } from './mailbox'
import { headRow, record, threadHead, threadNode } from './nodes'

/** `array` since September 2022; `object` before, with 1-based keys and numbers as text. */
type Shape = 'array' | 'object'

export interface AnswerOptions {
  shape?: Shape
}

/** A thread as an fd answer shows it. Most real wrappers come without heads. */
export interface FdEntry {
  thread: NumberedThread
  heads: boolean
  /** Only these messages, when the request named them. */
  messageIds?: string[]
}

/** What an s answer tells of one thread: its state, and a label change that was made. */
export interface SyncUpdate {
  thread: NumberedThread
  labelChange?: { added: string[]; removed: string[]; messageIds: string[] }
  /** Messages that are no longer in this row; then nothing else is told of it. */
  removed?: string[]
}

/**
 * Answer of `/i/fd`: whole messages. The same thread may be given twice in two states, as when a
 * draft was sent meanwhile; the higher version is then the true one.
 */
export function fdAnswer(entries: FdEntry[], owner: Person, options: AnswerOptions = {}): Json {
  return shaped(
    fields(
      0,
      entries.map((entry) => wrapper(entry, owner)),
      null,
      null,
      0,
    ),
    options,
  )
}

function wrapper({ thread, heads, messageIds }: FdEntry, owner: Person): Fields {
  const headers = thread.messages.map((mail) => mail.messageIdHeader)
  const rows = thread.messages.map((mail, index) => headRow(mail, headers[index - 1]))
  const records = thread.messages
    .map((mail, index) => fields(mail.id, record(mail, headers.slice(0, index), owner)))
    .filter(([id]) => messageIds?.includes(String(id)) ?? true)
  const head = heads ? fields(threadHead(thread), rows) : null
  return fields(thread.id, head, records, null, thread.version)
}

/** Answer of `/i/bv`: the rows of a list, newest first; no bodies and no recipients. */
export function bvAnswer(
  mailbox: NumberedMailbox,
  threads: NumberedThread[],
  options: AnswerOptions = {},
): Json {
  const rows = threads.map((thread) => fields(threadNode(thread, mailbox.owner), thread.version))
  const answer = node(19, {
    0: 0,
    2: rows.length === 0 ? null : rows,
    3: 0,
    4: latestVersion(mailbox),
    5: 1,
    6: labelCounts(mailbox),
  })
  return shaped(answer, options)
}

/** The list embedded in the first page: threads at root[0][0][*][4]. */
export function embeddedBvAnswer(
  mailbox: NumberedMailbox,
  threads: NumberedThread[],
  options: AnswerOptions = {},
): Json {
  const rows = threads.map((thread) =>
    fields(null, thread.id, null, thread.version, threadNode(thread, mailbox.owner)),
  )
  return shaped(fields(fields(rows)), options)
}

/** The first threads with their bodies, which never come by fd: root[1][*][1]. */
export function embeddedFdAnswer(
  mailbox: NumberedMailbox,
  threads: NumberedThread[],
  options: AnswerOptions = {},
): Json {
  const rows = threads.map((thread) => fields(0, threadNode(thread, mailbox.owner, true)))
  return shaped(fields(null, rows), options)
}

/** Answer of `/i/s`: changed threads, message rows without bodies. No updates: a plain heartbeat. */
export function syncAnswer(
  mailbox: NumberedMailbox,
  updates: SyncUpdate[],
  options: AnswerOptions = {},
): Json {
  const version = latestVersion(mailbox)
  const changes = updates.map((update, index) => fields(syncUpdate(update, mailbox.owner), index))
  const answer = fields(
    fields([fields(1, 0, null, version)]),
    fields(0, null, null, null, [], changes.length === 0 ? null : changes, 0, version),
    fields(labelCounts(mailbox)),
    fields(version),
  )
  return shaped(answer, options)
}

function syncUpdate({ thread, labelChange, removed }: SyncUpdate, owner: Person): Fields {
  if (removed) return fields(thread.id, null, node(3, { 2: fields(removed) }))
  const change = labelChange
    ? fields(labelChange.added, labelChange.removed, labelChange.messageIds)
    : null
  const happened = node(7, { 4: change, 6: fields(withRecipients(thread, owner), thread.version) })
  return fields(thread.id, null, happened)
}

/** Rows of an s answer name recipients and subject, unlike those of a list, but hold no body. */
function withRecipients(thread: NumberedThread, owner: Person): Fields {
  const whole = threadNode(thread, owner, true)
  const rows = whole[4]
  if (Array.isArray(rows)) for (const row of rows) if (Array.isArray(row)) row[8] = null
  return whole
}

/** [label, unread, total] for every label in the mailbox. */
function labelCounts(mailbox: NumberedMailbox): Json {
  const counts = new Map<string, [string, number, number]>()
  for (const { messages } of mailbox.threads) {
    const labels = new Set(messages.flatMap((mail) => mail.labels))
    for (const label of labels) {
      const count = counts.get(label) ?? [label, 0, 0]
      counts.set(label, [label, count[1] + (labels.has('^u') ? 1 : 0), count[2] + 1])
    }
  }
  return [...counts.values()].map((count) => fields(...count))
}

function latestVersion(mailbox: NumberedMailbox): number {
  return Math.max(0, ...mailbox.threads.map(({ version }) => version))
}

function shaped(answer: Json, { shape = 'array' }: AnswerOptions): Json {
  return shape === 'array' ? answer : objectShape(answer)
}
