import type { Locale } from '../lib/locales/locale'
import './buttons.css'

interface PauseButtonProps {
  locale: Locale
  onPause(): void
}

/** Stops all reading with one click; what is shown in its place has the way back. */
export function PauseButton({ locale, onPause }: PauseButtonProps) {
  return (
    <button type="button" className="text-button" onClick={onPause}>
      {locale.faces.pause}
    </button>
  )
}
