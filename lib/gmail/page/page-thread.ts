import * as z from 'zod/mini'
import { Ids, Mailbox } from '../../mail/message'

/** One expanded message as Gmail's page shows it, taken down as it stands. */
const PageMessage = z.object({
  ids: Ids,
  from: Mailbox,
  /** Recipients shown; Gmail cuts long lists, so some may be missing. */
  to: z.array(Mailbox),
  html: z.string(),
  /** Names of its attachments. */
  attachments: z.array(z.string()),
  /** The date as the page writes it, in its language and zone. */
  shown: z.string(),
})
export type PageMessage = z.infer<typeof PageMessage>

/** A folded message: the page shows who wrote it and when, to the minute, but neither ids nor its text. */
export const FoldedMessage = z.object({ from: Mailbox, shown: z.string() })
export type FoldedMessage = z.infer<typeof FoldedMessage>

/** How the page writes dates. */
export const PageDates = z.object({
  /** Language of Gmail's interface, such as `ko` or `pt-BR`. */
  language: z.string(),
  /** IANA zone of the browser, in which Gmail shows times. */
  zone: z.string(),
})
export type PageDates = z.infer<typeof PageDates>

/** The open thread as the page shows it. */
export const PageThread = z.object({
  ids: Ids,
  subject: z.string(),
  dates: PageDates,
  messages: z.array(PageMessage),
  /** Addresses of everyone who wrote in it, whether their messages are among these or not. */
  writers: z.array(z.string()),
  folded: z.array(FoldedMessage),
})
export type PageThread = z.infer<typeof PageThread>
