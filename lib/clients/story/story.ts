import * as z from 'zod/mini'
import type { WorkingTime } from '../../settings/working-time'
import { HourMap, hourMapOf } from './hour-map'
import { InvoiceRow, invoiceRows } from './invoice-rows'
import { MeetingRow, meetingRows } from './meeting-rows'
import { type StorySource, TimelineMail, timelineOf } from './timeline'

/** All that is told of a client beside the summary. */
export const ClientStory = z.object({
  timeline: z.array(TimelineMail),
  invoices: z.array(InvoiceRow),
  meetings: z.array(MeetingRow),
  hours: HourMap,
  /** When each mail was written: epoch ms by its key. */
  mailTimes: z.record(z.string(), z.number()),
})
export type ClientStory = z.infer<typeof ClientStory>

/** A client's whole story up to `now` (epoch ms), from what is kept of the mail. */
export function storyOf(source: StorySource, workingTime: WorkingTime, now: number): ClientStory {
  const mails = source.mails.filter(({ at }) => at <= now)
  return {
    timeline: timelineOf(source, now),
    invoices: invoiceRows(source.facts.invoices, now),
    meetings: meetingRows(source.facts.meetings, now),
    hours: hourMapOf(mails, workingTime),
    mailTimes: Object.fromEntries(mails.map(({ key, at }) => [key, at])),
  }
}
