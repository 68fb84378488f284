import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'

interface StartInvitationProps {
  locale: Locale
  onAccept(): void
  onDecline(): void
}

/** Once reading has begun: what else is worth saying, which can wait or be left. */
export function StartInvitation({ locale, onAccept, onDecline }: StartInvitationProps) {
  const words = locale.faces.start
  return (
    <section className="start-invitation">
      <p className="small">{words.invite}</p>
      <button type="button" className="quiet-button" onClick={onAccept}>
        {words.accept}
      </button>
      <button type="button" className="text-button" onClick={onDecline}>
        {words.decline}
      </button>
    </section>
  )
}
