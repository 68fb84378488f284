import { type ReactNode, useId } from 'react'
import './settings.css'

/** What ties a control to its label and the words below it. */
interface FieldControl {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean
}

interface FieldProps {
  label: string
  hint?: string | undefined
  problem?: string | undefined
  children(control: FieldControl): ReactNode
}

export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId()
  const words = `${id}-words`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': hint || problem ? words : undefined,
        'aria-invalid': problem !== undefined,
      })}
      <div id={words} className="small" aria-live="polite">
        {problem && <p className="problem">{problem}</p>}
        {hint && <p className="muted">{hint}</p>}
      </div>
    </div>
  )
}
