/** Language in which the faces and replies exist. */
export type LanguageCode = 'en' | 'ko'

/** A few Hangul names within an English mail do not make it Korean. */
const koreanShare = 0.2

/** The language to answer in: Korean where enough of the letters are Hangul, else English. */
export function languageOf(text: string): LanguageCode {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0
  return letters > 0 && hangul / letters >= koreanShare ? 'ko' : 'en'
}
