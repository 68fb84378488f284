import { createContext } from 'react'
import type { Locale } from '../../lib/locales/locale'

/** What tells a client's mails apart, by their keys: the day of each, with its time where two are of one day. */
export type MailDays = (messages: readonly string[]) => ReadonlyMap<string, string>

/** Provided by whoever knows when mails were written. */
export const MailDaysContext = createContext<MailDays>(() => new Map())

/** @param times Epoch ms by key. @param now Epoch ms. @param zone IANA name. */
export function mailDays(
  times: Readonly<Record<string, number>>,
  { time }: Locale,
  now: number,
  zone: string,
): MailDays {
  return (messages) => {
    const known = messages.flatMap((message) => {
      const at = times[message]
      return at === undefined ? [] : [{ message, at, day: time.day(at, now, zone) }]
    })
    return new Map(
      known.map(({ message, at, day }) => {
        const isAlone = known.filter((one) => one.day === day).length === 1
        return [message, isAlone ? day : time.moment(at, now, zone)]
      }),
    )
  }
}
