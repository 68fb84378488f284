import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import { PageHeading } from '../dashboard/page-heading'
import { focusOnMount } from '../focus-on-mount'
import { Icon } from '../icons/icon'

interface SettingsHeaderProps {
  note: string
  locale: Locale
  /** The way back, where the settings took another view's place; a page of their own has none. */
  onBack?: (() => void) | undefined
}

export function SettingsHeader({ note, locale: { settings }, onBack }: SettingsHeaderProps) {
  const status = (
    <p className="small muted" role="status">
      {note}
    </p>
  )
  if (!onBack) return <PageHeading title={settings.title}>{status}</PageHeading>
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
      {status}
    </header>
  )
}
