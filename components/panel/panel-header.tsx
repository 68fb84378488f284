import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import { Icon } from '../icons/icon'

interface PanelHeaderProps {
  title: string
  subtitle?: string
  locale: Locale
  onCollapse(): void
}

export function PanelHeader({ title, subtitle, locale, onCollapse }: PanelHeaderProps) {
  return (
    <header className="face-header">
      <div>
        <h1 dir="auto">{title}</h1>
        {subtitle && <p className="small muted">{subtitle}</p>}
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={locale.panel.collapse}
        onClick={onCollapse}
      >
        <Icon name="collapse" />
      </button>
    </header>
  )
}
