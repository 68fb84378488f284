import * as z from 'zod/mini'
import type { LanguageCode } from '../mail/language'
import { Situation } from './situation'
import { Tone } from './tone'

/** A mail longer than this is no reply. */
export const longestTemplate = 5000
const id = z.string().check(z.regex(/^[\w -]{1,80}$/))

/** A template in the owner's own words. */
export const OwnTemplate = z.object({
  id,
  language: z.enum(['en', 'ko']),
  /** What it is for; absent where it serves anything. */
  situation: z.optional(Situation),
  /** Of the library's text whose place it takes; absent where it stands beside the library. */
  tone: z.optional(Tone),
  /** What the owner calls it; empty where it takes the place of the library's. */
  name: z.string().check(z.maxLength(80)),
  text: z.string().check(z.maxLength(longestTemplate)),
})
export type OwnTemplate = z.infer<typeof OwnTemplate>

/** Names the library's text of a situation and tone: `en parting warm`. */
export function libraryId(language: LanguageCode, situation: Situation, tone: Tone): string {
  return `${language} ${situation} ${tone}`
}

/** The owner's templates in a language that stand beside the library. */
export function besideLibrary(own: readonly OwnTemplate[], language: LanguageCode): OwnTemplate[] {
  return own.filter((one) => one.language === language && one.tone === undefined)
}
