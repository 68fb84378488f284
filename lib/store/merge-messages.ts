import type { Meeting } from '../mail/meeting'
import type { Ids } from '../mail/message'
import type { Database, MessageRow } from './database'
import { deleteMessages, forgetReadings } from './delete-messages'

type NewRow = Omit<MessageRow, 'key'>

/**
 * Stores a message under all its names. Rows that share a name with it are the same message, seen in
 * another tab or through another source: they become one row. Runs within a transaction.
 * @returns whether the store has changed.
 */
export async function putMessage(db: Database, row: NewRow): Promise<boolean> {
  const same = await db.messages.where('idKeys').anyOf(row.idKeys).distinct().sortBy('key')
  const [first, ...others] = same
  if (first === undefined) {
    await db.messages.add(row)
    return true
  }
  const merged = [...others, row].reduce<MessageRow>(mergeRows, first)
  if (JSON.stringify(merged) === JSON.stringify(first)) return false
  await deleteMessages(
    db,
    others.map(({ key }) => key),
  )
  // What was said of a text that was cut short does not hold for the whole.
  if (merged.newText !== first.newText) await forgetReadings(db, [first.key])
  await db.messages.put(merged)
  // It is queued again with all its names.
  await db.readerQueue.delete(first.key)
  return true
}

/** What `kept` says stands, save where `other` knows more: more names, more recipients, the exact time. */
function mergeRows(kept: MessageRow, other: NewRow): MessageRow {
  const exacter = kept.precision !== 'exact' && other.precision === 'exact'
  const meeting = fullerMeeting(kept.meeting, other.meeting)
  return {
    ...kept,
    ...(exacter ? { at: other.at, precision: other.precision } : {}),
    ids: moreIds(kept.ids, other.ids),
    thread: moreIds(kept.thread, other.thread),
    idKeys: union(kept.idKeys, other.idKeys),
    threadKeys: union(kept.threadKeys, other.threadKeys),
    to: longer(kept.to, other.to),
    cc: longer(kept.cc, other.cc),
    newText: fuller(kept.newText, other.newText),
    ...(meeting ? { meeting } : {}),
  }
}

/** A calendar's file tells more than the subject of its notice, and it alone tells the meeting's id. */
function fullerMeeting(kept: Meeting | undefined, other: Meeting | undefined): Meeting | undefined {
  return kept?.uid === undefined && other?.uid !== undefined ? other : (kept ?? other)
}

/** The names stay in the order in which they came, so that nothing new leaves the row as it was. */
function moreIds(kept: Ids, other: Ids): Ids {
  return { ...kept, ...other, ...kept }
}

export function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])]
}

/** Gmail's page cuts long mail short: where one text goes on where the other ends, it is the whole. */
function fuller(a: string, b: string): string {
  return b.startsWith(a) ? b : a
}

/** Gmail's page cuts long lists of recipients: the longer one is the whole. */
function longer<T>(a: T[], b: T[]): T[] {
  return b.length > a.length ? b : a
}
