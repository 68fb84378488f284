import * as z from 'zod/mini'
import { Ids, Mailbox } from '../../mail/message'

/** One expanded message as Gmail's page shows it, taken down as it stands. */
export const PageMessage = z.object({
  ids: Ids,
  from: Mailbox,
  /** Recipients shown; Gmail cuts long lists, so some may be missing. */
  to: z.array(Mailbox),
  html: z.string(),
})
export type PageMessage = z.infer<typeof PageMessage>

/** The open thread as the page shows it. */
export const PageThread = z.object({
  ids: Ids,
  subject: z.string(),
  /** Addresses of everyone who wrote in it; collapsed messages show their sender too. */
  writers: z.array(z.string()),
  messages: z.array(PageMessage),
})
export type PageThread = z.infer<typeof PageThread>
