import * as z from 'zod/mini'

/** When mails were sent, in epoch ms by their keys. */
export const MailTimes = z.record(z.string(), z.number())
export type MailTimes = z.infer<typeof MailTimes>

/** The times of the mails that are named. */
export function timesOf(
  mails: readonly { key: string; at: number }[],
  named: Iterable<string>,
): MailTimes {
  const keys = new Set(named)
  return Object.fromEntries(
    mails.filter(({ key }) => keys.has(key)).map(({ key, at }) => [key, at]),
  )
}
