import { de } from './de/notices'
import { en } from './en/notices'
import { es } from './es/notices'
import { et } from './et/notices'
import { fr } from './fr/notices'
import { ja } from './ja/notices'
import type { NoticePack } from './notice-pack'
import { pt } from './pt/notices'
import { ru } from './ru/notices'

/**
 * Every language whose calendar notices are told by their subject. Korean is not among them: no subject
 * of a real Korean notice is known. Where the calendar's file is whole, its language does not matter.
 */
export const noticePacks: readonly NoticePack[] = [en, es, et, de, fr, pt, ru, ja]
