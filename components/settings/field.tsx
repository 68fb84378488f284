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
  /** Keeps room for a problem, so that nothing moves under a click when it appears. */
  roomy?: boolean
  children(control: FieldControl): ReactNode
}

export function Field({ label, hint, problem, roomy = false, children }: FieldProps) {
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
      <p
        id={words}
        className={problem ? 'small problem' : 'small muted'}
        data-roomy={roomy}
        aria-live="polite"
      >
        {problem ?? hint}
      </p>
    </div>
  )
}
