import { useId } from 'react'
import type { Locale } from '../../lib/locales/locale'
import './settings.css'

interface PauseFieldProps {
  paused: boolean
  locale: Locale
  onToggle(paused: boolean): void
}

export function PauseField({ paused, locale: { settings }, onToggle }: PauseFieldProps) {
  const hint = useId()
  return (
    <div className="pause-field">
      <label>
        <span>{settings.pause}</span>
        <input
          type="checkbox"
          role="switch"
          checked={paused}
          aria-checked={paused}
          aria-describedby={hint}
          onChange={(event) => onToggle(event.target.checked)}
        />
      </label>
      <p id={hint} className="small muted">
        {settings.pauseHint}
      </p>
    </div>
  )
}
