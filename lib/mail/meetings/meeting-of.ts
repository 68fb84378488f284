import type { Meeting } from '../meeting'
import { type NoticeSource, readNotice } from './read-notice'

/** What a source knows of a mail that may be a calendar's notice. */
interface MeetingSource extends NoticeSource {
  /** What readCalendar found in the mail's calendar part, where the part is whole. */
  calendar?: readonly Meeting[] | undefined
}

/**
 * The meeting that a mail tells of: its calendar part where there is one, else what the subject shows.
 * @param zone IANA zone of the owner, for dates that name no zone.
 */
export function meetingOf(source: MeetingSource, zone: string): Meeting | undefined {
  return source.calendar?.[0] ?? readNotice(source, zone)
}
