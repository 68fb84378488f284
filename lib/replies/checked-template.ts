import * as z from 'zod/mini'
import { libraryId, OwnTemplate } from './own-template'
import { parseTemplate } from './parse-template'

/** A template of the owner's that is fit to be kept: it has a name or a place in the library, and no mistake. */
export const CheckedTemplate = OwnTemplate.check(
  z.refine(({ name, tone }) => tone !== undefined || name.trim() !== '', { path: ['name'] }),
  z.refine((one) => one.tone === undefined || one.id === placeOf(one), { path: ['id'] }),
  z.refine(({ text }) => parseTemplate(text).problems.length === 0, { path: ['text'] }),
)

function placeOf({
  language,
  situation,
  tone,
}: Pick<OwnTemplate, 'language' | 'situation' | 'tone'>): string | undefined {
  return situation && tone && libraryId(language, situation, tone)
}
