import type { Locale } from '../locale'
import { en } from './en'
import { ko } from './ko'
import type { ImportWords } from './words'

const words: Record<Locale['tag'], ImportWords> = { en, ko }

/** Words for reading a mail export: only the page that does it loads them. */
export function importWords({ tag }: Pick<Locale, 'tag'>): ImportWords {
  return words[tag]
}
