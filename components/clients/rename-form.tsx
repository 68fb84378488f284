import { useState } from 'react'
import { longestName } from '../../lib/clients/identity'
import { renaming } from '../../lib/clients/identity-change'
import { focusOnMount } from '../focus-on-mount'
import { Field } from '../settings/field'
import { ChoiceForm, type ChoiceFormProps } from './choice-form'
import { identifying } from './deeds'

/** Asks what somebody is to be called. */
export function RenameForm({ chosen, requests, words, onAct, onCancel }: ChoiceFormProps) {
  const { account = '', id = '', name: before = '' } = chosen[0] ?? {}
  const [name, setName] = useState(before)
  const rename = () => {
    const text = words.done.rename(name.trim() || id)
    void onAct(text, identifying(requests, account, renaming(id, name)))
  }
  return (
    <ChoiceForm
      title={words.actions.rename}
      hint={words.renameHint}
      action={words.actions.rename}
      words={words}
      onSubmit={rename}
      onCancel={onCancel}
    >
      <Field label={words.renameLabel}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={longestName}
            autoComplete="off"
            value={name}
            ref={focusOnMount}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
    </ChoiceForm>
  )
}
