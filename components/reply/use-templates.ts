import { useEffect, useState } from 'react'
import { loadedTemplates, loadTemplates, type ReplyLanguage } from '../../lib/replies/templates'
import type { Templates } from '../../lib/replies/templates/templates'

/** The reply texts of a language; undefined until they are loaded. */
export function useTemplates(language: ReplyLanguage | undefined): Templates | undefined {
  const [, setLoaded] = useState<ReplyLanguage>()
  useEffect(() => {
    if (language) void loadTemplates(language).then(() => setLoaded(language))
  }, [language])
  return language && loadedTemplates(language)
}
