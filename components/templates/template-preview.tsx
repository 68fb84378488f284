import type { Locale } from '../../lib/locales/locale'
import type { TemplateWords } from '../../lib/locales/template-words'
import type { LanguageCode } from '../../lib/mail/language'
import type { Piece } from '../../lib/replies/piece'
import { ReplyPreview } from '../reply/reply-preview'
import { SelectField } from '../settings/select-field'
import type { Talk } from './templates'

interface TemplatePreviewProps {
  paragraphs: readonly (readonly Piece[])[]
  language: LanguageCode
  talks: readonly Talk[]
  /** Key of the talk that fills it; empty for the example. */
  chosen: string
  locale: Locale
  words: TemplateWords
  onChoose(key: string): void
}

/** The template as it would stand in a mail to a client. */
export function TemplatePreview(props: TemplatePreviewProps) {
  const { paragraphs, language, talks, chosen, locale, words, onChoose } = props
  return (
    <section className="template-preview" aria-label={words.preview}>
      <h3>{words.preview}</h3>
      <SelectField
        label={words.filledFor}
        value={chosen}
        options={[['', words.sample], ...talks.map(({ key, name }) => [key, name] as const)]}
        onChoose={onChoose}
      />
      <ReplyPreview paragraphs={paragraphs} language={language} locale={locale} />
    </section>
  )
}
