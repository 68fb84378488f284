import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'

interface ShowMailProps {
  /** What the mail shows, for those who hear the button alone. */
  name: string
  locale: Locale
  onShow(): void
}

export function ShowMail({ name, locale, onShow }: ShowMailProps) {
  return (
    <button
      type="button"
      className="text-button"
      aria-label={`${locale.panel.show}: ${name}`}
      onClick={onShow}
    >
      {locale.panel.show}
    </button>
  )
}
