import { en } from './en'
import { ko } from './ko'
import type { Templates } from './templates'

/** The languages in which replies are written. */
export const templates = { en, ko } satisfies Record<string, Templates>
export type ReplyLanguage = keyof typeof templates
