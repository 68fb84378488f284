import { useRef } from 'react'
import { localeFor } from '../lib/locales'
import type { Locale } from '../lib/locales/locale'
import type { Settings } from '../lib/settings/settings'

type Spoken = Pick<Settings, 'language' | 'startedReadingAt'>

/**
 * The language of an open page. Deleting all that is stored takes the one that was set along; the page that says so
 * keeps it until it is left.
 * @param settings Undefined while they are being read.
 */
export function useLocale(settings: Spoken | undefined): Locale {
  const held = useRef<Spoken>(undefined)
  const wereDeleted =
    typeof held.current?.startedReadingAt === 'number' && settings?.startedReadingAt === null
  if (!wereDeleted) held.current = settings
  const language = settings?.language ?? 'auto'
  const set = language === 'auto' ? held.current?.language : language
  return localeFor(set ?? 'auto', navigator.language)
}
