import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'

interface ShowMailProps {
  /** What the mail shows, for those who hear the button alone. */
  name: string
  /** The day of one of several mails. */
  day?: string | undefined
  locale: Locale
  onShow(): void
}

export function ShowMail({ name, day, locale, onShow }: ShowMailProps) {
  const { show } = locale.panel
  const heard = day === undefined ? `${show}: ${name}` : `${show}, ${day}: ${name}`
  return (
    <button type="button" className="text-button" aria-label={heard} onClick={onShow}>
      {day ?? show}
    </button>
  )
}
