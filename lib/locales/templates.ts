import { templates as en } from './en-templates'
import { templates as ko } from './ko-templates'
import type { Locale } from './locale'
import type { TemplateWords } from './template-words'

/** Words that one page alone shows, apart from the others so that no small face carries them. */
export const templateWords: Record<Locale['tag'], TemplateWords> = { en, ko }
