import { type ReactNode, useId, useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import { Icon } from '../icons/icon'

interface PanelHeaderProps {
  title: string
  subtitle?: string
  locale: Locale
  /** Rarer choices, behind a button. */
  menu?: { label: string; choices: ReactNode }
  onCollapse(): void
}

export function PanelHeader({ title, subtitle, locale, menu, onCollapse }: PanelHeaderProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <header className="face-header">
        <div>
          <h1 dir="auto">{title}</h1>
          {subtitle && <p className="small muted">{subtitle}</p>}
        </div>
        {menu && (
          <button
            type="button"
            className="icon-button"
            aria-label={menu.label}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <Icon name="more" />
          </button>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={locale.panel.collapse}
          onClick={onCollapse}
        >
          <Icon name="collapse" />
        </button>
      </header>
      {menu && (
        <div id={id} className="choices appear" hidden={!open}>
          {menu.choices}
        </div>
      )}
    </>
  )
}
