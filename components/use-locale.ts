import { useEffect, useState } from 'react'
import { loadLocale } from '../lib/locales'
import type { Locale } from '../lib/locales/locale'
import type { Settings } from '../lib/settings/settings'

/** Asked for before the settings are known: it mostly is the one. */
void loadLocale('auto', navigator.language)

/** The language of a face, once its words are loaded; the one before stays until then. @param setting Undefined while unknown. */
export function useLocale(setting: Settings['language'] | undefined): Locale | undefined {
  const [locale, setLocale] = useState<Locale>()
  useEffect(() => {
    if (setting === undefined) return
    let isWanted = true
    void loadLocale(setting, navigator.language).then((loaded) => {
      if (isWanted) setLocale(loaded)
    })
    return () => {
      isWanted = false
    }
  }, [setting])
  return locale
}
