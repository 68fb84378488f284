import { useState } from 'react'
import { merging } from '../../lib/clients/identity-change'
import { focusOnMount } from '../focus-on-mount'
import { ChoiceForm, type ChoiceFormProps } from './choice-form'
import { identifying } from './deeds'
import type { ListedPerson } from './listed-person'

/** Asks whose name and history the others are merged into: the one with the most mail, unless said otherwise. */
export function MergeForm({ chosen, requests, words, onAct, onCancel }: ChoiceFormProps) {
  const busiest = chosen.toSorted((a, b) => mails(b) - mails(a))
  const [key, setKey] = useState(busiest[0]?.key)
  const into = chosen.find((person) => person.key === key)
  const accounts = new Set(chosen.map(({ account }) => account))
  const merge = () => {
    if (!into) return
    const changes = merging(
      into.id,
      chosen.map(({ id }) => id),
    )
    const text = words.done.merge(chosen.length, into.name)
    void onAct(text, identifying(requests, into.account, changes))
  }
  return (
    <ChoiceForm
      title={words.mergeTitle(chosen.length)}
      hint={words.mergeHint}
      action={words.actions.merge}
      words={words}
      problem={accounts.size > 1 ? words.twoMailboxes : undefined}
      onSubmit={merge}
      onCancel={onCancel}
    >
      {busiest.map((person) => (
        <label key={person.key} className="choice">
          <input
            type="radio"
            name="into"
            checked={person.key === key}
            ref={person === busiest[0] ? focusOnMount : undefined}
            onChange={() => setKey(person.key)}
          />
          <bdi>{person.name}</bdi>
          {person.id !== person.name && <bdi className="small muted">{person.id}</bdi>}
        </label>
      ))}
    </ChoiceForm>
  )
}

function mails({ summary }: ListedPerson): number {
  return summary?.messages ?? 0
}
