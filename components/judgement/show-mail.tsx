import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'

interface ShowMailProps {
  /** What the mail shows, for those who hear the button alone. */
  name: string
  /** Which of several mails. */
  number?: number
  locale: Locale
  onShow(): void
}

export function ShowMail({ name, number, locale, onShow }: ShowMailProps) {
  const text = number === undefined ? locale.panel.show : `${locale.panel.show} ${number}`
  return (
    <button type="button" className="text-button" aria-label={`${text}: ${name}`} onClick={onShow}>
      {text}
    </button>
  )
}
