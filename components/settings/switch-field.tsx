import { useId } from 'react'
import './settings.css'

interface SwitchFieldProps {
  label: string
  hint: string
  on: boolean
  onToggle(on: boolean): void
}

export function SwitchField({ label, hint, on, onToggle }: SwitchFieldProps) {
  const hintId = useId()
  return (
    <div className="switch-field">
      <label>
        <span>{label}</span>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby={hintId}
          onChange={(event) => onToggle(event.target.checked)}
        />
      </label>
      <p id={hintId} className="small muted">
        {hint}
      </p>
    </div>
  )
}
