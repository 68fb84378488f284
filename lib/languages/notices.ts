import { de } from './de/notices'
import { en } from './en/notices'
import { es } from './es/notices'
import { et } from './et/notices'
import { fr } from './fr/notices'
import { ja } from './ja/notices'
import { ko } from './ko/notices'
import type { NoticePack } from './notice-pack'
import { pt } from './pt/notices'
import { ru } from './ru/notices'

/**
 * Every language whose calendar notices are told by their subject. Where the calendar's file is whole, its
 * language does not matter.
 */
export const noticePacks: readonly NoticePack[] = [en, ko, es, et, de, fr, pt, ru, ja]
