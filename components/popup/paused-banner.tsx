import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'

interface PausedBannerProps {
  locale: Locale
  onResume(): void
}

export function PausedBanner({ locale: { panel }, onResume }: PausedBannerProps) {
  return (
    <div className="paused-banner">
      <p>{panel.paused}</p>
      <button type="button" className="quiet-button" onClick={onResume}>
        {panel.resume}
      </button>
    </div>
  )
}
