import type { Locale } from '../../lib/locales/locale'
import { templateWords } from '../../lib/locales/templates'
import type { OwnTemplate } from '../../lib/replies/own-template'

/** What a template is called: the owner's own by their name, the library's by situation and tone. */
export function templateName({ name, situation, tone }: OwnTemplate, locale: Locale): string {
  if (situation && tone) return `${locale.situations[situation]} · ${locale.tones[tone]}`
  return name.trim() || templateWords[locale.tag].unnamed
}
