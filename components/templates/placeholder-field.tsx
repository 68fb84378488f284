import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { TemplateWords } from '../../lib/locales/template-words'
import type { LanguageCode } from '../../lib/mail/language'
import type { Completion, Edited } from '../../lib/replies/complete-placeholder'
import { longestTemplate } from '../../lib/replies/own-template'
import '../buttons.css'
import { Field } from '../settings/field'
import { caretPlace } from './caret-place'
import { CompletionList } from './completion-list'
import { useCompletion } from './use-completion'

interface PlaceholderFieldProps {
  text: string
  language: LanguageCode
  words: TemplateWords
  /** What is wrong with the text, as sentences. */
  problem: string | undefined
  saidBy(completion: Completion): string
  onChange(text: string): void
}

/** The text of a template; a brace opens the list of what can be filled in. */
export function PlaceholderField(props: PlaceholderFieldProps) {
  const { text, language, words, problem, saidBy, onChange } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const caret = useRef<number>(undefined)
  const [place, setPlace] = useState({ x: 0, y: 0 })
  const listId = useId()
  const change = (edited: Edited) => {
    caret.current = edited.caret
    onChange(edited.text)
  }
  const completion = useCompletion(language, change)
  const { list, active, start } = completion
  const shown = list.length > 0
  useLayoutEffect(() => {
    if (caret.current === undefined || field.current?.value !== text) return
    field.current.setSelectionRange(caret.current, caret.current)
    caret.current = undefined
  }, [text])
  useLayoutEffect(() => {
    if (shown && field.current) setPlace(caretPlace(field.current, start))
  }, [shown, start])
  const insert = () => {
    const at = field.current?.selectionStart ?? text.length
    const end = field.current?.selectionEnd ?? at
    field.current?.focus()
    const edited = { text: `${text.slice(0, at)}{${text.slice(end)}`, caret: at + 1 }
    change(edited)
    completion.follow(edited)
  }
  const chosen = list[active]
  return (
    <div className="placeholder-field">
      <Field label={words.text} hint={words.textHint} problem={problem}>
        {(control) => (
          <div className="completed">
            <textarea
              {...control}
              ref={field}
              rows={14}
              lang={language}
              maxLength={longestTemplate}
              value={text}
              aria-autocomplete="list"
              aria-haspopup="listbox"
              aria-controls={shown ? listId : undefined}
              aria-activedescendant={shown && chosen ? `${listId}-${chosen}` : undefined}
              onChange={({ target }) => {
                onChange(target.value)
                completion.follow({ text: target.value, caret: target.selectionStart })
              }}
              onKeyDown={completion.onKeyDown}
              onClick={completion.close}
              onBlur={completion.close}
            />
            {shown && (
              <CompletionList
                id={listId}
                list={list}
                active={active}
                place={place}
                language={language}
                words={words}
                saidBy={saidBy}
                onPick={completion.pick}
              />
            )}
          </div>
        )}
      </Field>
      <button type="button" className="text-button" onClick={insert}>
        {words.insert}
      </button>
      <p className="visually-hidden" role="status">
        {shown && words.found(list.length)}
      </p>
    </div>
  )
}
