import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'

interface ShowMailProps {
  /** What the mail shows, for those who hear the button alone. */
  name: string
  /** Of which day, where there are several mails. */
  day?: string
  locale: Locale
  onShow(): void
}

export function ShowMail({ name, day, locale, onShow }: ShowMailProps) {
  const text = day === undefined ? locale.panel.show : locale.judgement.mailOf(day)
  return (
    <button type="button" className="text-button" aria-label={`${text}: ${name}`} onClick={onShow}>
      {text}
    </button>
  )
}
