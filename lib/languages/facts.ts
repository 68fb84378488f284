import { english } from './en/facts'
import type { FactPack } from './fact-pack'
import { korean } from './ko/facts'

/** Every language in which the facts of a conversation are read. */
export const factPacks: readonly FactPack[] = [english, korean]
