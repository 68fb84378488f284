import { josa } from 'es-hangul'

export type Particle = '이/가' | '은/는' | '을/를' | '으로/로' | '와/과'

/** An aside at the end, as in "청구서 7(330,000원)"; a bare number, as in "청구서(1)", is read with the word. */
const ASIDE = /\((?!\d{1,9}\))[^()]{1,80}\)$/
const DIGITS = '영일이삼사오육칠팔구'

/**
 * A word and the form of the particle that follows its last sound: "INV-7이", "Tom은", "3호로".
 * es-hangul knows Hangul and letters read by name (all capitals); digits and other Latin words
 * are lent a syllable that ends as they do. A quote has no sound, and an aside in brackets is passed over.
 */
export function withParticle(word: string, particle: Particle): string {
  const sound = lastSound(word)
  return word + josa(sound, particle).slice(sound.length)
}

function lastSound(word: string): string {
  const heard = word.replace(ASIDE, '') || word
  const last =
    /(?:\p{Script=Hangul}|\d|[A-Za-z]{1,40})(?=[^\p{L}\p{N}]{0,9}$)/u.exec(heard)?.[0] ?? '가'
  if (/\d/.test(last)) return DIGITS.charAt(Number(last))
  return /[a-z]/.test(last) ? latinSound(last) : last
}

/**
 * By the Korean rules for loanwords, of the final sounds only l, m, n, ng and a stop after a
 * short vowel close the syllable: Emily 에밀리, Tom 톰, Jane 제인, Jack 잭.
 * https://korean.go.kr/kornorms/regltn/regltnView.do?regltn_code=0003 (외래어 표기법, 영어)
 */
function latinSound(word: string): string {
  if (/le?$/i.test(word)) return '일'
  return /(?:[mn]e?|ng|ck|[aeiou][kpt])$/i.test(word) ? '은' : '가'
}
