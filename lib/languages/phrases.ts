import { english } from './en/phrases'
import { korean } from './ko/phrases'
import type { PhrasePack } from './phrase-pack'

/** Every language that the quick rules read. All are tried on each mail, for many mix two. */
export const phrasePacks: readonly PhrasePack[] = [english, korean]
