import type { Templates } from './templates'

/** The languages in which replies are written; each is loaded when a reply is first shown in it. */
const texts = {
  en: async () => (await import('./replies-en')).en,
  ko: async () => (await import('./replies-ko')).ko,
} satisfies Record<string, () => Promise<Templates>>

export type ReplyLanguage = keyof typeof texts
export const replyLanguages = Object.keys(texts) as ReplyLanguage[]

const loaded = new Map<ReplyLanguage, Templates>()

/** All replies in a language. */
export async function loadTemplates(language: ReplyLanguage): Promise<Templates> {
  const templates = await texts[language]()
  loaded.set(language, templates)
  return templates
}

/** All replies in a language, where they have been loaded before. */
export function loadedTemplates(language: ReplyLanguage): Templates | undefined {
  return loaded.get(language)
}
