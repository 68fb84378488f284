import { useState } from 'react'
import type { TemplateUse } from '../../lib/clients/template-uses'
import type { Locale } from '../../lib/locales/locale'
import { templateWords } from '../../lib/locales/templates'
import type { LanguageCode } from '../../lib/mail/language'
import { templateText } from '../../lib/replies/compose-reply'
import type { ReplyFacts } from '../../lib/replies/facts'
import { libraryId, type OwnTemplate } from '../../lib/replies/own-template'
import { sampleFacts } from '../../lib/replies/sample-facts'
import { Situation } from '../../lib/replies/situation'
import type { TemplateChange } from '../../lib/replies/template-change'
import { type ReplyLanguage, replyLanguages } from '../../lib/replies/templates'
import type { Templates as Library } from '../../lib/replies/templates/templates'
import { Tone } from '../../lib/replies/tone'
import type { WorkingTime } from '../../lib/settings/working-time'
import '../buttons.css'
import { PageHeading } from '../dashboard/page-heading'
import { useTemplates } from '../reply/use-templates'
import { SelectField } from '../settings/select-field'
import { useCaughtFocus } from '../use-caught-focus'
import { TemplateEditor } from './template-editor'
import { TemplateList } from './template-list'
import { templateName } from './template-name'
import './templates.css'
import { Transfer } from './transfer'
import { useChanges } from './use-changes'
import { useDrafts } from './use-drafts'

/** A client whose talk can fill a preview. */
export interface Talk {
  key: string
  name: string
  facts: ReplyFacts
}

interface TemplatesProps {
  own: readonly OwnTemplate[]
  /** By id of a template. */
  uses: Readonly<Record<string, TemplateUse>>
  talks: readonly Talk[]
  workingTime: WorkingTime
  locale: Locale
  /** Epoch ms. */
  now: number
  onChange(change: TemplateChange): Promise<unknown>
}

/** Where the owner reads, changes and adds templates. */
export function Templates(props: TemplatesProps) {
  const { own, uses, talks, workingTime, locale, now } = props
  const words = templateWords[locale.tag]
  const [language, setLanguage] = useState<ReplyLanguage>(locale.tag)
  const [open, setOpen] = useState<string>()
  const { drafts, edit, drop } = useDrafts()
  const changes = useChanges(own, props.onChange, words)
  const library = useTemplates(language)
  const columns = useCaughtFocus<HTMLDivElement>(`${open} ${[...drafts.keys()]}`)
  const kept = own.find(({ id }) => id === open)
  const shipped = library && open ? shippedAs(open, language, library) : undefined
  const template = (open ? drafts.get(open) : undefined) ?? kept ?? shipped
  const add = () => {
    const id = crypto.randomUUID()
    const text = library ? `${library.greeting}\n\n\n\n${library.closing}` : ''
    edit({ id, language, name: '', text })
    setOpen(id)
  }
  const save = async (one: OwnTemplate) => {
    const isShipped = shipped?.text === one.text
    const change = isShipped ? { keep: [], remove: [one.id] } : { keep: [one], remove: [] }
    if (await changes.make(change, words.saved(templateName(one, locale)))) drop(one.id)
  }
  const remove = async (one: OwnTemplate) => {
    const said = one.tone ? words.backToLibrary : words.removed
    if (await changes.make({ keep: [], remove: [one.id] }, said(templateName(one, locale))))
      drop(one.id)
  }
  return (
    <div className="templates">
      <PageHeading title={words.title}>
        <button type="button" className="primary-button" onClick={add} disabled={!library}>
          {words.add}
        </button>
        <Transfer own={own} changes={changes} words={words} />
      </PageHeading>
      <p className="muted">{words.intro}</p>
      <p className="news" role="status" data-wrong={changes.wrong}>
        {changes.news}
        {changes.undo && (
          <button type="button" className="text-button" onClick={changes.undo}>
            {words.undo}
          </button>
        )}
      </p>
      <div
        className="templates-columns"
        data-open={template !== undefined}
        ref={columns}
        tabIndex={-1}
      >
        <div>
          <SelectField
            label={words.language}
            value={language}
            options={replyLanguages.map((one) => [one, words.languages[one]])}
            onChoose={(one) => {
              setLanguage(one)
              setOpen(undefined)
            }}
          />
          <TemplateList
            language={language}
            own={own}
            drafts={drafts}
            uses={uses}
            open={template?.id}
            locale={locale}
            onOpen={setOpen}
          />
        </div>
        {template && library ? (
          <div>
            <button
              type="button"
              className="text-button to-list"
              onClick={() => setOpen(undefined)}
            >
              {words.all}
            </button>
            <TemplateEditor
              key={template.id}
              template={template}
              changed={drafts.has(template.id)}
              kept={kept !== undefined}
              use={uses[template.id]}
              library={library}
              talks={talks}
              sample={sampleFacts(language, workingTime, now)}
              locale={locale}
              onEdit={edit}
              onSave={save}
              onDiscard={() => drop(template.id)}
              onRemove={() => remove(template)}
            />
          </div>
        ) : (
          <p className="muted">{words.choose}</p>
        )}
      </div>
    </div>
  )
}

/** The library's text of an id, as a template that could be the owner's. */
function shippedAs(id: string, language: LanguageCode, library: Library): OwnTemplate | undefined {
  for (const situation of Situation.options) {
    const tone = Tone.options.find((one) => libraryId(language, situation, one) === id)
    if (!tone) continue
    return { id, language, situation, tone, name: '', text: templateText(library, situation, tone) }
  }
  return undefined
}
