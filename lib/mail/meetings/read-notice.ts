import { noticePacks } from '../../languages/notices'
import { type Meeting, MeetingMethod } from '../meeting'
import { type NoticeDate, noticeDates } from './notice-date'

/** What a mail shows of a calendar's notice without the calendar's file itself. */
export interface NoticeSource {
  subject: string
  /** Epoch ms of the mail: tells the year of a date that has none. */
  at?: number | undefined
  messageIdHeader?: string | undefined
  /** The Sender header. */
  sender?: string | undefined
  attachments?: readonly { name?: string | undefined; type?: string | undefined }[] | undefined
}

const calendarType = /^(?:text\/calendar|application\/ics)\b/i
const longestSubject = 1000

/**
 * The meeting that a notice's subject tells of. The opening words alone are no proof, for people write
 * them too: besides them there must be a sign that no language changes, or the exact form of a notice
 * (`TITLE @ Wed Jan 14, 2026 1pm - 1:30pm (PST) (address)`).
 * @param zone IANA zone of the owner, for dates whose zone is not named or not known.
 */
export function readNotice(source: NoticeSource, zone: string): Meeting | undefined {
  const subject = source.subject.slice(0, longestSubject).replace(/\s+/g, ' ').trim()
  const readings = openings(subject).map(({ method, tail, language }) => ({
    method,
    ...readTail(tail, noticeDates(tail, { language, zone, at: source.at })),
  }))
  const best = readings.find(({ start }) => start) ?? readings[0]
  if (!best || !(best.isExact || hasCalendarSign(source))) return undefined
  const { method, title, start } = best
  return { method, ...(title ? { title } : {}), ...(start ? { start } : {}) }
}

/** Signs of a calendar's notice in any language: its file, Google's Message-ID, or Google's robot as Sender. */
function hasCalendarSign({
  messageIdHeader = '',
  sender = '',
  attachments = [],
}: Omit<NoticeSource, 'subject'>): boolean {
  return (
    attachments.some(
      ({ name = '', type = '' }) => calendarType.test(type) || /\.ics$/i.test(name),
    ) ||
    /^<?calendar-[^<>\s]{1,200}@google\.com>?$/i.test(messageIdHeader.trim()) ||
    /(?:^|[<\s])calendar-notification@google\.com(?:$|[>\s])/i.test(sender)
  )
}

interface Opening {
  method: MeetingMethod
  /** What follows the opening's colon. */
  tail: string
  language: string
}

/** Some languages share their words: each that fits is tried on the date. */
function openings(subject: string): Opening[] {
  const [head = '', ...rest] = subject.split(/[:：]/)
  const words = head.trim().toLowerCase()
  if (rest.length === 0) return []
  const tail = subject.slice(head.length + 1).trim()
  return noticePacks.flatMap(({ language, prefixes }) =>
    MeetingMethod.options
      .filter((method) => prefixes[method]?.some((prefix) => prefix.toLowerCase() === words))
      .map((method) => ({ method, tail, language })),
  )
}

/** A title is followed by `@` and the date, or in Google's forms since 2026 by the date alone. */
function readTail(tail: string, dates: readonly NoticeDate[]) {
  const sign = tail.lastIndexOf(' @ ')
  const behindSign = dates.find(({ index }) => sign >= 0 && index === sign + ' @ '.length)
  if (behindSign) {
    const { start, closes } = behindSign
    return { title: tail.slice(0, sign), start, isExact: closes && start !== undefined }
  }
  const last = dates.findLast(({ hasTime, closes }) => hasTime && closes)
  const end = last?.index ?? (sign >= 0 ? sign : tail.length)
  return { title: tail.slice(0, end).trim(), start: last?.start, isExact: false }
}
