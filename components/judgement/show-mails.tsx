import { useContext } from 'react'
import type { Locale } from '../../lib/locales/locale'
import { MailDaysContext } from './mail-days'
import { ShowMail } from './show-mail'

interface ShowMailsProps {
  /** Keys of the messages, oldest first. */
  messages: readonly string[]
  /** What the mails show, for those who hear the buttons alone. */
  name: string
  locale: Locale
  onShow(message: string): void
}

/** More buttons would hide the rows below. */
const mostShown = 3

/** A button for each mail, the newest first, several by their days; those beyond three are folded. */
export function ShowMails({ messages, name, locale, onShow }: ShowMailsProps) {
  const days = useContext(MailDaysContext)(messages)
  const isOne = messages.length === 1
  const buttons = messages
    .toReversed()
    .map((message) => (
      <ShowMail
        key={message}
        name={name}
        {...(isOne ? {} : { day: days.get(message) })}
        locale={locale}
        onShow={() => onShow(message)}
      />
    ))
  if (buttons.length === 0) return null
  return (
    <span className="show-mails">
      {!isOne && <span className="small muted">{locale.panel.showOf}</span>}
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
