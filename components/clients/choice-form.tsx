import type { FormEvent, ReactNode } from 'react'
import type { ClientListWords } from '../../lib/locales/client-list/words'
import '../buttons.css'
import type { ClientRequests, Deed } from './deeds'
import type { ListedPerson } from './listed-person'

/** What a form in the bar is given. */
export interface ChoiceFormProps {
  chosen: readonly ListedPerson[]
  requests: ClientRequests
  words: ClientListWords
  onAct(text: string, deed: Deed): Promise<void>
  onCancel(): void
}

interface FrameProps {
  title: string
  hint: string
  action: string
  words: ClientListWords
  /** What keeps it from being done. */
  problem?: string | undefined
  onSubmit(): void
  onCancel(): void
  children: ReactNode
}

/** A question that is asked before something is done with those who are selected. */
export function ChoiceForm({ title, hint, action, words, problem, ...props }: FrameProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!problem) props.onSubmit()
  }
  return (
    <form
      className="choice-form appear"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onCancel()
      }}
    >
      <fieldset>
        <legend>{title}</legend>
        <p className="small muted">{hint}</p>
        {props.children}
      </fieldset>
      <p className="small problem" role="status">
        {problem}
      </p>
      <div className="choice-buttons">
        <button type="submit" className="primary-button" aria-disabled={problem !== undefined}>
          {action}
        </button>
        <button type="button" className="quiet-button" onClick={props.onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
