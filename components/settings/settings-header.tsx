import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import { focusOnMount } from '../focus-on-mount'
import { Icon } from '../icons/icon'

interface SettingsHeaderProps {
  note: string
  locale: Locale
  onBack(): void
}

export function SettingsHeader({ note, locale: { settings }, onBack }: SettingsHeaderProps) {
  return (
    <header className="face-header settings-header">
      <div>
        <button
          type="button"
          className="icon-button"
          aria-label={settings.back}
          onClick={onBack}
          ref={focusOnMount}
        >
          <Icon name="back" />
        </button>
        <h1>{settings.title}</h1>
      </div>
      <p className="small muted" role="status">
        {note}
      </p>
    </header>
  )
}
