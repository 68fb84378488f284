import { type FormEvent, useState } from 'react'
import type { PhraseTrial } from '../../lib/clients/phrase-trial'
import { type OwnPhrase, PhraseType } from '../../lib/detectors/own-phrase'
import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import { useSaying } from '../use-saying'
import { Field } from './field'
import type { OwnerActions } from './owner-section'
import { PhrasePreview } from './phrase-preview'
import { SelectField } from './select-field'

interface PhraseFormProps {
  zone: string
  locale: Locale
  now: number
  actions: OwnerActions
}

/** Adds a phrase of the owner's: first it is tried on stored mail, then it may count. */
export function PhraseForm({ zone, locale, now, actions }: PhraseFormProps) {
  const [type, setType] = useState<PhraseType>('scope-creep')
  const [words, setWords] = useState('')
  const [tooShort, setTooShort] = useState(false)
  const [trial, setTrial] = useState<PhraseTrial>()
  const { failed, say } = useSaying()
  const { owner, signals } = locale
  const phrase: OwnPhrase = { type, words: words.trim() }
  const change = () => {
    setTrial(undefined)
    setTooShort(false)
  }
  const tryIt = (event: FormEvent) => {
    event.preventDefault()
    const enough = phrase.words.length >= 2
    setTooShort(!enough)
    if (enough) say(actions.tryPhrase(phrase).then(setTrial))
  }
  const add = async () => {
    if (!(await say(actions.addPhrase(phrase)))) return
    change()
    setWords('')
  }
  return (
    <form className="phrase-form" onSubmit={tryIt}>
      <h2>{owner.phrasesTitle}</h2>
      <SelectField
        label={owner.phraseSign}
        value={type}
        options={PhraseType.options.map((option) => [option, signals[option]])}
        onChoose={(chosen) => {
          setType(chosen)
          change()
        }}
      />
      <Field
        label={owner.phraseWords}
        hint={owner.phraseHint}
        problem={tooShort ? owner.phraseTooShort : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={100}
            autoComplete="off"
            value={words}
            onChange={(event) => {
              setWords(event.target.value)
              change()
            }}
          />
        )}
      </Field>
      <button type="submit" className="quiet-button">
        {owner.tryPhrase}
      </button>
      <p role="status">{failed ? owner.failed : trial && owner.tried(trial.counts)}</p>
      {trial && (
        <>
          <PhrasePreview trial={trial} zone={zone} locale={locale} now={now} />
          <button type="button" className="primary-button" onClick={add}>
            {owner.addPhrase}
          </button>
        </>
      )}
    </form>
  )
}
