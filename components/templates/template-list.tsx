import type { TemplateUse } from '../../lib/clients/template-uses'
import type { Locale } from '../../lib/locales/locale'
import { templateWords } from '../../lib/locales/templates'
import type { LanguageCode } from '../../lib/mail/language'
import { besideLibrary, libraryId, type OwnTemplate } from '../../lib/replies/own-template'
import { Situation } from '../../lib/replies/situation'
import { Tone } from '../../lib/replies/tone'
import { templateName } from './template-name'

interface TemplateListProps {
  language: LanguageCode
  own: readonly OwnTemplate[]
  /** By id; those that are new are not among the owner's yet. */
  drafts: ReadonlyMap<string, OwnTemplate>
  uses: Readonly<Record<string, TemplateUse>>
  open: string | undefined
  locale: Locale
  onOpen(id: string): void
}

/** All templates of a language: the owner's, then the library's by situation. */
export function TemplateList(props: TemplateListProps) {
  const { language, own, drafts, uses, open, locale, onOpen } = props
  const words = templateWords[locale.tag]
  const added = [...drafts.values()].filter(({ id }) => own.every((one) => one.id !== id))
  const mine = besideLibrary([...own, ...added], language).map((one) => drafts.get(one.id) ?? one)
  const ids = new Set(own.map(({ id }) => id))
  const entry = (id: string, label: string, name: string) => {
    const marks = [
      ...(ids.has(id) && name !== label ? [words.version] : []),
      ...(drafts.has(id) ? [words.unsaved] : []),
    ]
    const use = uses[id]
    return (
      <li key={id}>
        <button type="button" aria-current={open === id} onClick={() => onOpen(id)}>
          <span dir="auto">
            {name !== label && (
              <span className="visually-hidden">{name.slice(0, -label.length)}</span>
            )}
            {label}
          </span>
          {marks.length > 0 && (
            <span className="small mark">
              <span className="visually-hidden">, </span>
              {marks.join(' · ')}
            </span>
          )}
        </button>
        {use && <span className="small muted">{words.used(use.times, use.quieter)}</span>}
      </li>
    )
  }
  return (
    <nav className="template-list" aria-label={words.title}>
      <h2>{words.yours}</h2>
      {mine.length === 0 && <p className="small muted">{words.noneYours}</p>}
      <ul className="own-list">
        {mine.map((one) => entry(one.id, templateName(one, locale), templateName(one, locale)))}
      </ul>
      <h2>{words.library}</h2>
      {Situation.options.map((situation) => (
        <section key={situation} aria-label={locale.situations[situation]}>
          <h3>{locale.situations[situation]}</h3>
          <ul>
            {Tone.options.map((tone) =>
              entry(
                libraryId(language, situation, tone),
                locale.tones[tone],
                `${locale.situations[situation]} · ${locale.tones[tone]}`,
              ),
            )}
          </ul>
        </section>
      ))}
    </nav>
  )
}
