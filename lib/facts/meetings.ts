import { saysSign } from '../languages/match'
import { phrasePacks } from '../languages/phrases'
import type { MeetingStart, Meeting as Notice } from '../mail/meeting'
import { beginsTogether } from '../mail/meetings/known-meetings'
import { type Mail, type Role, type Told, told } from './mail'
import { acceptedTime, agreedTime, HOUR, newTime, noticeOf, timeGivenUp } from './meeting-times'
import { says, speaksOf } from './says'

const DAY = 86_400_000
const WEEK = 7 * DAY

/** Something that happened to a meeting that was agreed. */
interface Change {
  told: Told
  by: Role
  /** Whole minutes from the mail to the start, where the start was known; negative after it. */
  noticeMinutes?: number
}

/** A meeting, as mail and calendar tell of it. */
export interface KnownMeeting {
  /** What agreed on it or invited to it; else what first spoke of it. */
  told: Told
  title?: string
  /** Epoch ms, where it is known; gone while a new time is looked for. */
  start?: MeetingStart
  moves: Change[]
  cancelled?: Change
  missed?: Change
}

/** How a meeting stands after the last mail. */
export function meetingState({ start, moves, cancelled, missed }: KnownMeeting) {
  if (missed) return 'missed'
  if (cancelled) return 'cancelled'
  return moves.length > 0 && !start ? 'moving' : 'agreed'
}

/** The meetings of a talk (oldest mail first). A calendar's notice goes before the words beside it. */
export function readMeetings(mails: readonly Mail[], zone: string): KnownMeeting[] {
  const meetings: KnownMeeting[] = []
  const before = new Map<string, Mail>()
  for (const mail of mails) {
    if (mail.meeting) readNotice(meetings, mail, mail.meeting)
    else if (
      !readMissed(meetings, mail) &&
      !settleMove(meetings, mail, zone) &&
      !readChange(meetings, mail, zone)
    )
      readAgreement(meetings, mail, before.get(mail.thread), zone)
    before.set(mail.thread, mail)
  }
  return meetings
}

function readNotice(meetings: KnownMeeting[], mail: Mail, notice: Notice) {
  const { method, title, start } = notice
  const words = told(mail, mail.signs.get('cancellation')?.quote ?? mail.sentences[0]?.quote ?? '')
  const known = meetings.findLast((one) => isMeant(one, notice) && !one.cancelled)
  const meeting = known ?? {
    told: words,
    moves: [],
    ...(title && { title }),
    ...(start && { start }),
  }
  if (!known && (start || isOff(method))) meetings.push(meeting)
  // Of a series that has begun, the next one is not known.
  const isRunning = notice.recurrence === 'series' && meeting.start && meeting.start.at < mail.at
  const change = changeOf(mail, words, isRunning ? undefined : meeting.start)
  if (isOff(method)) meeting.cancelled = change
  else if (start && meeting.start && !beginsTogether(meeting.start, start)) {
    meeting.moves.push(change)
    if (method !== 'counter') meeting.start = start
  }
}

function isOff(method: Notice['method']): boolean {
  return method === 'cancel' || method === 'decline'
}

function isMeant({ title, start }: KnownMeeting, notice: Notice): boolean {
  if (title !== undefined && title === notice.title) return true
  return notice.start !== undefined && start !== undefined && beginsTogether(start, notice.start)
}

function readMissed(meetings: KnownMeeting[], mail: Mail): boolean {
  const sign = mail.signs.get('no-show')
  if (!sign) return false
  const words = told(mail, sign.quote)
  const begun = meetings.findLast(({ start, missed }) => !missed && start && start.at <= mail.at)
  const again = meetings.findLast(({ missed }) => missed && mail.at - missed.told.at < WEEK)
  if (begun) begun.missed = { told: words, by: 'client' }
  else if (!again) meetings.push({ told: words, moves: [], missed: { told: words, by: 'client' } })
  return true
}

/** The client's change is a sign already; the owner's is told by the same words. */
function readChange(meetings: KnownMeeting[], mail: Mail, zone: string): boolean {
  const sign = mail.signs.get('cancellation')
  const quote = sign?.quote ?? (mail.role === 'owner' ? ownChange(mail) : undefined)
  if (quote === undefined) return false
  const words = told(mail, quote)
  const givenUp = timeGivenUp(quote, mail, zone)
  const coming = meetings.filter((one) => isComing(one, mail.at))
  const ahead = coming.find(({ start }) => start && givenUp && isWithin(start, givenUp))
  const here = coming.findLast(({ told }) => told.thread === mail.thread)
  const known = ahead ?? here ?? coming.at(-1)
  const meeting = known ?? { told: words, moves: [] }
  if (!known) meetings.push(meeting)
  const before = meeting.start ?? givenUp
  const change = changeOf(mail, words, before)
  if (sign?.detail.moved ?? movesIn(mail, zone)) {
    meeting.moves.push(change)
    delete meeting.start
  } else meeting.cancelled = change
  return true
}

/** By words of moving, or by a time that is named or agreed on instead. */
function movesIn(mail: Mail, zone: string): boolean {
  return (
    speaksOf(mail.newText, ({ movesMeeting }) => movesMeeting) ||
    agreedTime(mail, zone) !== undefined
  )
}

/** The owner writes down the new time of a meeting that the client moves: that is no change of their own. */
function settleMove(meetings: KnownMeeting[], mail: Mail, zone: string): boolean {
  const words = mail.role === 'owner' ? ownChange(mail) : undefined
  const moving = movingIn(meetings, mail.thread)
  if (words === undefined || moving?.moves.at(-1)?.by !== 'client') return false
  const start = newTime(words, mail, zone)
  if (start) moving.start = start
  return start !== undefined
}

function movingIn(meetings: readonly KnownMeeting[], thread: string): KnownMeeting | undefined {
  return meetings.findLast((one) => meetingState(one) === 'moving' && one.told.thread === thread)
}

/** Whether a meeting begins at a time that is named, or on a day. */
function isWithin(start: MeetingStart, named: MeetingStart): boolean {
  if (named.precision !== 'day') return beginsTogether(start, named)
  return start.at >= named.at && start.at < named.at + DAY
}

/** Still to come, or begun within the hour. */
function isComing({ start, cancelled, missed }: KnownMeeting, at: number): boolean {
  return start !== undefined && !cancelled && !missed && start.at > at - HOUR
}

/** Moving a meeting at the client's wish is no change of the owner's own. */
function ownChange({ sentences }: Mail): string | undefined {
  return sentences.find(
    ({ text }) =>
      !says(text, ({ accepts }) => accepts) &&
      speaksOf(text, ({ meeting }) => meeting) &&
      phrasePacks.some(({ cancellation }) => saysSign(text, cancellation)),
  )?.quote
}

function changeOf(mail: Mail, words: Told, start: MeetingStart | undefined): Change {
  const minutes = start && noticeOf(start, mail.at)
  return {
    told: words,
    by: mail.role,
    ...(minutes === undefined ? {} : { noticeMinutes: minutes }),
  }
}

/**
 * A time that one side confirms; it goes to the meeting that is being moved, where there is one.
 * @param asking The mail before it in the thread.
 */
function readAgreement(
  meetings: KnownMeeting[],
  mail: Mail,
  asking: Mail | undefined,
  zone: string,
) {
  const found = agreedTime(mail, zone) ?? acceptedTime(mail, asking, zone)
  if (!found) return
  const { words, start } = found
  const moving = movingIn(meetings, mail.thread)
  if (moving) moving.start = start
  else if (!meetings.some((one) => one.start && beginsTogether(one.start, start)))
    meetings.push({ told: words, moves: [], start })
}
