import { de } from './de/quotes'
import { en } from './en/quotes'
import { es } from './es/quotes'
import { fr } from './fr/quotes'
import { it } from './it/quotes'
import { ja } from './ja/quotes'
import { ko } from './ko/quotes'
import { nl } from './nl/quotes'
import { nordic } from './nordic/quotes'
import { pl } from './pl/quotes'
import { pt } from './pt/quotes'
import type { QuotePack } from './quote-pack'
import { ru } from './ru/quotes'
import { zh } from './zh/quotes'

/** Every language whose quote marks are known. A mail may mix them: readers try all. */
export const quotePacks: readonly QuotePack[] = [
  en,
  ko,
  ja,
  zh,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  nordic,
  pl,
  ru,
]
