import type { FormEvent } from 'react'
import { useState } from 'react'
import type { TemplateUse } from '../../lib/clients/template-uses'
import type { Locale } from '../../lib/locales/locale'
import { templateWords } from '../../lib/locales/templates'
import type { Completion } from '../../lib/replies/complete-placeholder'
import { replyText } from '../../lib/replies/compose-reply'
import type { ReplyFacts } from '../../lib/replies/facts'
import type { OwnTemplate } from '../../lib/replies/own-template'
import { parseTemplate } from '../../lib/replies/parse-template'
import { placeholders } from '../../lib/replies/placeholders'
import { Situation } from '../../lib/replies/situation'
import type { Templates } from '../../lib/replies/templates/templates'
import { focusOnMount } from '../focus-on-mount'
import { Field } from '../settings/field'
import { SelectField } from '../settings/select-field'
import { PlaceholderField } from './placeholder-field'
import { templateName } from './template-name'
import { TemplatePreview } from './template-preview'
import type { Talk } from './templates'

interface TemplateEditorProps {
  template: OwnTemplate
  /** Whether it has changes that are not saved. */
  changed: boolean
  /** Whether it is kept among the owner's. */
  kept: boolean
  use: TemplateUse | undefined
  library: Templates
  talks: readonly Talk[]
  sample: ReplyFacts
  locale: Locale
  onEdit(template: OwnTemplate): void
  onSave(template: OwnTemplate): void
  onDiscard(): void
  onRemove(): void
}

/** One template: its text with completion and check, and how it would stand in a mail. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { template, changed, kept, use, library, talks, sample, locale } = props
  const [talk, setTalk] = useState('')
  const [tried, setTried] = useState(false)
  const words = templateWords[locale.tag]
  const { language, name, text, situation, tone } = template
  const beside = tone === undefined
  const { problems } = parseTemplate(text)
  const nameless = beside && name.trim() === ''
  const facts = talks.find(({ key }) => key === talk)?.facts ?? sample
  const saidBy = (completion: Completion) =>
    completion === 'blank'
      ? ''
      : replyText(library.fill(`{${placeholders[completion][language]}}`, facts))
  const save = (event: FormEvent) => {
    event.preventDefault()
    const fit = !nameless && problems.length === 0
    setTried(!fit)
    if (fit) props.onSave({ ...template, name: name.trim() })
  }
  return (
    <form className="template-editor" onSubmit={save} aria-label={templateName(template, locale)}>
      <h2 dir="auto" tabIndex={-1} ref={focusOnMount}>
        {templateName(template, locale)}
      </h2>
      {use && <p className="small muted">{words.used(use.times, use.quieter)}</p>}
      {beside && (
        <>
          <Field label={words.name} problem={tried && nameless ? words.nameMissing : undefined}>
            {(control) => (
              <input
                {...control}
                type="text"
                maxLength={80}
                autoComplete="off"
                value={name}
                onChange={({ target }) => props.onEdit({ ...template, name: target.value })}
              />
            )}
          </Field>
          <SelectField<Situation | ''>
            label={words.situation}
            value={situation ?? ''}
            options={[
              ['', words.anySituation],
              ...Situation.options.map((one) => [one, locale.situations[one]] as const),
            ]}
            onChoose={(one) => props.onEdit({ ...template, situation: one || undefined })}
          />
        </>
      )}
      <PlaceholderField
        text={text}
        language={language}
        words={words}
        problem={problems.map(words.problem).join(' ') || undefined}
        saidBy={saidBy}
        onChange={(next) => props.onEdit({ ...template, text: next })}
      />
      <div className="template-actions">
        <button type="submit" className="primary-button" aria-disabled={!changed}>
          {words.save}
        </button>
        {changed && (
          <button type="button" className="quiet-button" onClick={props.onDiscard}>
            {words.discard}
          </button>
        )}
        {kept && (
          <button type="button" className="quiet-button" onClick={props.onRemove}>
            {beside ? words.remove : words.toLibrary}
          </button>
        )}
      </div>
      <TemplatePreview
        paragraphs={library.fill(text, facts)}
        language={language}
        talks={talks}
        chosen={talk}
        locale={locale}
        words={words}
        onChoose={setTalk}
      />
    </form>
  )
}
