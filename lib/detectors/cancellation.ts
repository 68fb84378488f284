import { type Sentence, saysSign } from '../languages/match'
import { phrasePacks } from '../languages/phrases'
import type { Meeting, MeetingStart } from '../mail/meeting'
import {
  beginsTogether,
  earlierStart,
  isCalledOff,
  lastWordOn,
} from '../mail/meetings/known-meetings'
import type { Detector, ReadMessage, TalkMessage } from './detector'
import type { SignalDetail } from './signal'

const minute = 60_000
const day = 1440 * minute

/**
 * The client cancels or moves an agreed time, in words or by a calendar's notice; settling a time that is
 * open is no cancellation. A notice is judged by its facts, and how long ahead its words were is told by the
 * meetings of the talk (see lib/facts/with-notice.ts). Its words count where the facts can't tell: in an
 * invitation, which may come with a note, and in an update of a meeting whose time was not known.
 */
export const cancellation: Detector = {
  id: 'cancellation',
  sender: 'client',
  detect(message, { earlier }) {
    const change = message.meeting && changeOf(message.meeting, message.at, earlier)
    if (change) return quoted(message, change)
    if (change === null || timeIsOpen(earlier.at(-1))) return undefined
    const quote = sayingSentence(message.sentences)
    return quote === undefined ? undefined : { quote }
  },
}

/** Whether the mail before was the owner's and left no agreed time to cancel. */
function timeIsOpen(last: TalkMessage | undefined): boolean {
  if (last?.role !== 'owner') return false
  return phrasePacks.some(({ leavesTimeOpen }) => leavesTimeOpen.test(last.newText))
}

/** What a notice changes; null where it changes nothing that was agreed, undefined where its facts can't tell. */
function changeOf(
  meeting: Meeting,
  at: number,
  earlier: readonly TalkMessage[],
): SignalDetail | null | undefined {
  const before = earlierStart(meeting, earlier, at)
  switch (meeting.method) {
    case 'cancel':
    case 'decline': {
      const start = meeting.start ?? before
      if (isCalledOff(meeting, earlier) || isOver(meeting, start, at)) return null
      return detailOf(false, meeting, start, at)
    }
    case 'counter':
      return ownerAsked(meeting, earlier) ? null : detailOf(true, meeting, before, at)
    case 'update':
      if (ownerAsked(meeting, earlier)) return null
      if (!before || !meeting.start) return undefined
      return beginsTogether(before, meeting.start) ? null : detailOf(true, meeting, before, at)
    case 'invite':
      return undefined
    default:
      return null
  }
}

/** A meeting that is moved because the owner could not come, or wanted another time, is moved for them. */
function ownerAsked(meeting: Meeting, earlier: readonly TalkMessage[]): boolean {
  const last = lastWordOn(meeting, earlier)
  const refused = last?.meeting?.method === 'decline' || last?.meeting?.method === 'counter'
  const wish = earlier.findLast(({ role, meeting: other }) => role === 'owner' || other)
  return (last?.role === 'owner' && refused) || timeIsOpen(wish)
}

/** Clearing the calendar of what took place days ago takes nothing from anybody. */
function isOver({ recurrence }: Meeting, start: MeetingStart | undefined, at: number): boolean {
  return recurrence !== 'series' && start !== undefined && start.at + day < at
}

function detailOf(
  moved: boolean,
  { recurrence }: Meeting,
  start: MeetingStart | undefined,
  at: number,
): SignalDetail {
  // Of a series that has begun, the next one is not known.
  const isRunning = recurrence === 'series' && start !== undefined && start.at < at
  const notice = isRunning ? undefined : noticeOf(start, at)
  return { moved, ...(notice === undefined ? {} : { noticeMinutes: notice }) }
}

/** Whole minutes to the start, none on a day that the meeting takes up wholly. */
function noticeOf(start: MeetingStart | undefined, at: number): number | undefined {
  if (start === undefined) return undefined
  const minutes = Math.floor((start.at - at) / minute)
  return start.precision === 'day' && minutes < 0 && at < start.at + day ? 0 : minutes
}

/** The words that say it, else the first that name the meeting, else the first. */
function quoted({ sentences, meeting }: ReadMessage, detail: SignalDetail) {
  const quotes = sentences.map(({ quote }) => quote)
  const title = meeting?.title
  const naming = quotes.find((quote) => title !== undefined && quote.includes(title))
  const quote = sayingSentence(sentences) ?? naming ?? quotes[0]
  return quote === undefined ? undefined : { quote, detail }
}

function sayingSentence(sentences: readonly Sentence[]): string | undefined {
  const found = sentences.find(({ text }) =>
    phrasePacks.some(({ cancellation }) => saysSign(text, cancellation)),
  )
  return found?.quote
}
