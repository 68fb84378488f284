import * as z from 'zod/mini'
import { MailTimes, timesOf } from '../../mail/mail-times'
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
  /** When the mails were sent that invoices and meetings name. */
  mailTimes: MailTimes,
})
export type ClientStory = z.infer<typeof ClientStory>

/** A client's whole story up to `now` (epoch ms), from what is kept of the mail. */
export function storyOf(source: StorySource, workingTime: WorkingTime, now: number): ClientStory {
  const mails = source.mails.filter(({ at }) => at <= now)
  const invoices = invoiceRows(source.facts.invoices, now)
  const meetings = meetingRows(source.facts.meetings, now)
  return {
    timeline: timelineOf(source, now),
    invoices,
    meetings,
    mailTimes: timesOf(
      mails,
      [...invoices, ...meetings].flatMap(({ messages }) => messages),
    ),
    hours: hourMapOf(mails, workingTime),
  }
}
