import type { WorkingTime } from '../../settings/working-time'
import { type HourMap, hourMapOf } from './hour-map'
import { type InvoiceRow, invoiceRows } from './invoice-rows'
import { type MeetingRow, meetingRows } from './meeting-rows'
import { type StorySource, type TimelineMail, timelineOf } from './timeline'

/** All that is told of a client beside the summary. */
export interface ClientStory {
  timeline: TimelineMail[]
  invoices: InvoiceRow[]
  meetings: MeetingRow[]
  hours: HourMap
}

/** A client's whole story up to `now` (epoch ms), from what is kept of the mail. */
export function storyOf(source: StorySource, workingTime: WorkingTime, now: number): ClientStory {
  const mails = source.mails.filter(({ at }) => at <= now)
  return {
    timeline: timelineOf(source, now),
    invoices: invoiceRows(source.facts.invoices, now),
    meetings: meetingRows(source.facts.meetings, now),
    hours: hourMapOf(mails, workingTime),
  }
}
