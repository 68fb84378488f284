import { threadIdIn } from '../ids'
import { fetchedVersion, readFetchedThread } from './fetched-thread'
import { readListMessage, readListThread } from './list-thread'
import { mergeSync, type SyncMessage } from './sync-message'
import { pick, pickList, pickNumber, toArrays } from './tree'

/** The messages of one thread as one place in the answer tells them. */
interface Telling {
  version: number
  messages: SyncMessage[]
}

/**
 * Reads any of Gmail's answers (thread fetch, list or search, sync, first-load data) in either
 * shape, by the tables of indexes; where none fits, by looking for thread nodes anywhere.
 * One entry a message; what a higher version of a thread says wins.
 * @param json The parsed answer. Anything may be in it: what does not fit is passed over.
 */
export function readSync(json: unknown): SyncMessage[] {
  const root = toArrays(json)
  const tellings = [...readByPath(root)]
  if (tellings.length === 0) tellings.push(...readAnywhere(root))
  tellings.sort((a, b) => a.version - b.version)
  const found = new Map<string, SyncMessage>()
  for (const message of tellings.flatMap((telling) => telling.messages)) {
    found.set(message.messageId, mergeSync(found.get(message.messageId), message))
  }
  return [...found.values()]
}

/** Parses an answer's text; `)]}'` stands before some of Gmail's JSON. Undefined where it is no JSON. */
export function parseSync(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\)\]\}'\s*/, ''))
  } catch {
    return undefined
  }
}

function* readByPath(root: unknown): Generator<Telling> {
  for (const item of pickList(root, 2)) yield* listTelling(pick(item, 0))
  for (const item of pickList(root, 0, 0)) yield* listTelling(pick(item, 4))
  for (const item of pickList(root, 1)) {
    yield* listTelling(pick(item, 1))
    const messages = readFetchedThread(item)
    if (messages.length > 0) yield { version: fetchedVersion(item), messages }
  }
  for (const item of pickList(root, 1, 5)) yield* readUpdate(pick(item, 0))
  for (const item of pickList(root, 1, 0)) yield* readOutgoing(pick(item, 1))
}

function* listTelling(node: unknown, version = 0): Generator<Telling> {
  const messages = readListThread(node)
  if (messages.length > 0) yield { version, messages }
}

/** One changed thread of a sync answer: its node with a version, or single messages. */
function* readUpdate(node: unknown): Generator<Telling> {
  const threadId = threadIdIn(pick(node, 0))
  if (threadId === undefined) return
  yield* listTelling(pick(node, 2, 6, 0), pickNumber(node, 2, 6, 1))
  const messages = readMessages(pickList(node, 2, 0), threadId)
  if (messages.length > 0) yield { version: 0, messages }
}

/** One operation of a sync request: a new thread's message, new or changed messages of a thread. */
function* readOutgoing(node: unknown): Generator<Telling> {
  const threadId = threadIdIn(pick(node, 0))
  if (threadId === undefined) return
  const nodes = [...pickList(node, 1, 1), ...pickList(node, 1, 2, 0, 4), ...pickList(node, 1, 13)]
  const messages = readMessages(nodes, threadId)
  if (messages.length > 0) yield { version: 0, messages }
}

function readMessages(nodes: unknown[], threadId: string): SyncMessage[] {
  return nodes.flatMap((node) => readListMessage(node, { threadId }) ?? [])
}

/** Gmail moves its lists now and then: a thread node is known by its ids wherever it stands. */
function* readAnywhere(node: unknown): Generator<Telling> {
  if (!Array.isArray(node)) return
  const found = [...listTelling(node)]
  yield* found
  if (found.length === 0) for (const item of node) yield* readAnywhere(item)
}
