import type { Settings } from '../settings/settings'
import type { Locale } from './locale'

/**
 * The language of the faces: the one set, else the browser's, else English. Only its words are loaded.
 * @param browserLanguage A language tag such as `ko-KR`.
 */
export async function loadLocale(
  setting: Settings['language'],
  browserLanguage: string,
): Promise<Locale> {
  const language = setting === 'auto' ? browserLanguage.toLowerCase().split('-')[0] : setting
  return language === 'ko' ? (await import('./ko')).ko : (await import('./en')).en
}
