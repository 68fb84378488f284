import type { Locale } from '../locale'
import { en } from './en'
import { ko } from './ko'
import type { ClientListWords } from './words'

const words: Record<Locale['tag'], ClientListWords> = { en, ko }

/** Words for the list of all people: only the page that shows it loads them. */
export function clientListWords({ tag }: Pick<Locale, 'tag'>): ClientListWords {
  return words[tag]
}
