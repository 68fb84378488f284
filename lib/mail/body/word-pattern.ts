/** Scripts whose words stand without spaces, so that a word has no edge to look for. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

function source(word: string): string {
  const literal = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s')
  const before = UNSPACED.test(word.slice(0, 1)) ? '' : '(?<![\\p{L}\\p{N}])'
  const after = UNSPACED.test(word.slice(-1)) ? '' : '(?![\\p{L}\\p{N}])'
  return `${before}${literal}${after}`
}

/** The source of a pattern that is any of these words, the longest first; a space is any space. */
function anyOf(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length)
  return `(?:${longestFirst.map(source).join('|')})`
}

/** A pattern in which `{words}` stands for any of the words, in any case. */
export function wordPattern(words: readonly string[], template = '{words}'): RegExp {
  return new RegExp(
    template.replace('{words}', () => anyOf(words)),
    'iu',
  )
}
