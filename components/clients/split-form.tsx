import { useState } from 'react'
import { splitting } from '../../lib/clients/identity-change'
import { focusOnMount } from '../focus-on-mount'
import { ChoiceForm, type ChoiceFormProps } from './choice-form'
import { identifying } from './deeds'

/** Asks which of those who were merged stand by themselves again: all, unless said otherwise. */
export function SplitForm({ chosen, requests, words, onAct, onCancel }: ChoiceFormProps) {
  const { account = '', parts = [] } = chosen[0] ?? {}
  const [off, setOff] = useState<readonly string[]>(parts)
  const toggle = (part: string) =>
    setOff(off.includes(part) ? off.filter((one) => one !== part) : [...off, part])
  const split = () => {
    if (off.length === 0) return onCancel()
    const text = words.done.split(off.join(', '))
    void onAct(text, identifying(requests, account, splitting(off)))
  }
  return (
    <ChoiceForm
      title={words.splitTitle}
      hint={words.splitHint}
      action={words.actions.split}
      words={words}
      onSubmit={split}
      onCancel={onCancel}
    >
      {parts.map((part, at) => (
        <label key={part} className="choice">
          <input
            type="checkbox"
            checked={off.includes(part)}
            ref={at === 0 ? focusOnMount : undefined}
            onChange={() => toggle(part)}
          />
          <bdi>{part}</bdi>
        </label>
      ))}
    </ChoiceForm>
  )
}
