import type { Meeting, MeetingStart } from '../meeting'

const hour = 3_600_000
const day = 24 * hour

/** A mail with the meeting that it tells of. */
interface Told {
  /** Epoch ms. */
  at: number
  thread: string
  meeting?: Meeting
}

/**
 * When a meeting was to begin, as the mail before told it last. One of a series says itself when it first was
 * to begin. A title alone may name several meetings: one that has begun, or that still begins as it did, is
 * another.
 * @param at Epoch ms of the mail that tells of it now.
 */
export function earlierStart(
  meeting: Meeting,
  earlier: readonly Told[],
  at: number,
): MeetingStart | undefined {
  const starts = earlier.flatMap(({ meeting: other }) => {
    if (!other?.start || other.method === 'counter' || !isSame(other, meeting)) return []
    const mayBeAnother = other.uid === undefined || meeting.uid === undefined
    return mayBeAnother && other.start.at < at ? [] : [{ ...other.start, mayBeAnother }]
  })
  const last =
    starts.findLast((start) => start.mayBeAnother && beginsTogether(start, meeting.start)) ??
    starts.at(-1)
  if (last) return { at: last.at, precision: last.precision }
  const { recurrence } = meeting
  if (typeof recurrence !== 'number') return undefined
  return { at: recurrence, precision: meeting.start?.precision ?? 'exact' }
}

/** Whether two starts are one moment, as far as both are known. */
export function beginsTogether(a: MeetingStart, b: MeetingStart | undefined): boolean {
  if (b === undefined) return false
  const tolerance = a.precision === 'day' || b.precision === 'day' ? day : hour / 60
  return Math.abs(a.at - b.at) < tolerance
}

/** The latest mail that tells of the same meeting. */
export function lastWordOn<T extends Told>(meeting: Meeting, earlier: readonly T[]): T | undefined {
  return earlier.findLast(({ meeting: other }) => other && isSame(other, meeting))
}

/** Whether the mail before called this meeting off already, so that calling it off again is nothing new. */
export function isCalledOff(meeting: Meeting, earlier: readonly Told[]): boolean {
  const last = earlier.findLast(({ meeting: other }) => {
    if (!other || !isSame(other, meeting)) return false
    const sameUid = meeting.uid !== undefined && other.uid === meeting.uid
    return sameUid || (other.start !== undefined && beginsTogether(other.start, meeting.start))
  })
  return last?.meeting !== undefined && isOff(last.meeting)
}

function isOff({ method }: Meeting): boolean {
  return method === 'cancel' || method === 'decline'
}

/** By the calendar's own id where both have one, else by title: Gmail shows no id. */
function isSame(a: Meeting, b: Meeting): boolean {
  if (a.uid !== undefined && b.uid !== undefined) {
    return a.uid === b.uid && a.recurrence === b.recurrence
  }
  return a.title !== undefined && b.title !== undefined && fold(a.title) === fold(b.title)
}

function fold(title: string): string {
  return title.toLowerCase().replace(/\s+/g, ' ').trim()
}
