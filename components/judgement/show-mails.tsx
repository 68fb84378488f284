import type { Locale } from '../../lib/locales/locale'
import type { MailTimes } from '../../lib/mail/mail-times'
import { ShowMail } from './show-mail'

interface ShowMailsProps {
  /** Keys of the messages, oldest first. */
  messages: readonly string[]
  /** When they were sent, as far as it is known. */
  times: MailTimes | undefined
  /** What the mails show, for those who hear the buttons alone. */
  name: string
  locale: Locale
  /** Epoch ms. */
  now: number
  /** The owner's IANA zone. */
  zone: string
  onShow(message: string): void
}

/** More buttons would hide the rows below. */
const mostShown = 3

/** A button for each mail, the newest first; those beyond three are folded. */
export function ShowMails({ name, locale, onShow, ...props }: ShowMailsProps) {
  const buttons = daysOf(props, locale).map(([message, day]) => (
    <ShowMail
      key={message}
      name={name}
      {...(props.messages.length > 1 && { day })}
      locale={locale}
      onShow={() => onShow(message)}
    />
  ))
  if (buttons.length === 0) return null
  return (
    <span className="show-mails">
      {buttons.slice(0, mostShown)}
      {buttons.length > mostShown && (
        <details>
          <summary className="small muted">
            {locale.judgement.moreMails(buttons.length - mostShown)}
          </summary>
          <span className="show-mails">{buttons.slice(mostShown)}</span>
        </details>
      )}
    </span>
  )
}

/** The mails, the newest first, each with its day; with the hour too, where two are of one day. */
function daysOf(
  { messages, times = {}, now, zone }: Pick<ShowMailsProps, 'messages' | 'times' | 'now' | 'zone'>,
  { time }: Locale,
): [message: string, day: string][] {
  const days = messages.map((message, index) => {
    const at = times[message]
    return at === undefined ? `${index + 1}` : time.day(at, now, zone)
  })
  return messages
    .map((message, index): [string, string] => {
      const [at, day = ''] = [times[message], days[index]]
      const isAlone = days.filter((other) => other === day).length === 1
      return [message, isAlone || at === undefined ? day : time.moment(at, now, zone)]
    })
    .reverse()
}
