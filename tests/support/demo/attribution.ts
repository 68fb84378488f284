import { tz } from '@date-fns/tz'
import { format } from 'date-fns'
import { ko } from 'date-fns/locale'
import type { DemoPerson } from './conversation'
import type { SentMail } from './sent-mail'

/**
 * Gmail's line above a quoted mail, in the language and zone of the one who quotes it: what stands before
 * and what stands after the address of the quoted writer.
 */
export function attribution({ from, at }: SentMail, quoter: DemoPerson): [string, string] {
  const zone = { in: tz(quoter.zone) }
  if (quoter.language === 'ko') {
    const date = format(at, 'yyyy년 M월 d일 (EEE) a h:mm', { ...zone, locale: ko })
    return [`${date}, ${from.name} <`, '>님이 작성:']
  }
  const date = format(at, "EEE, MMM d, yyyy 'at' h:mm a", zone)
  return [`On ${date} ${from.name} <`, '> wrote:']
}
