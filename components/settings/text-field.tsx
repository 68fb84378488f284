import { useState } from 'react'
import { Field } from './field'

interface TextFieldProps {
  label: string
  hint: string
  value: string
  maxLength?: number
  /** What is wrong with a text, as a sentence; undefined where nothing is. */
  problemOf?(text: string): string | undefined
  onCommit(text: string): Promise<void>
}

/** Text that counts once the field is left or Enter pressed, so that half a word is never saved. */
export function TextField(props: TextFieldProps) {
  const { label, hint, value, maxLength, problemOf, onCommit } = props
  const [draft, setDraft] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const commit = async () => {
    if (draft === undefined) return
    const found = draft === value ? undefined : problemOf?.(draft)
    setProblem(found)
    if (found) return
    if (draft !== value) await onCommit(draft)
    setDraft(undefined)
  }
  return (
    <Field label={label} hint={hint} problem={problem} roomy={problemOf !== undefined}>
      {(control) => (
        <input
          {...control}
          type="text"
          maxLength={maxLength}
          autoComplete="off"
          spellCheck={false}
          value={draft ?? value}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit()
          }}
        />
      )}
    </Field>
  )
}
