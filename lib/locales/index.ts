import type { Settings } from '../settings/settings'
import { en } from './en'
import { ko } from './ko'
import type { Locale } from './locale'

/**
 * The language of the faces: the one set, else the browser's, else English.
 * @param browserLanguage A language tag such as `ko-KR`.
 */
export function localeFor(setting: Settings['language'], browserLanguage: string): Locale {
  const language = setting === 'auto' ? browserLanguage.toLowerCase().split('-')[0] : setting
  return language === 'ko' ? ko : en
}
