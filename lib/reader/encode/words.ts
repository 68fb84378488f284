/** A word as it stands in a text and as the model reads it. */
export interface Word {
  /** Where it stands, in UTF-16 units. */
  start: number
  end: number
  /** Its compatibility form (NFKC) without what cannot be seen. */
  shown: string
}

/** Code points; what runs on without a space (a link, Japanese) is cut into words of this length. */
const longest = 48

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: control characters are meant.
/**
 * What stands between white space and full-width stops. White space is as Python counts it, since the model was
 * trained from there: JavaScript's \s differs in six signs.
 */
const run =
  /[^\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000。、！？]+[。、！？]*|[。、！？]+/g
const space = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: control characters are meant.

/** The words of a text in order; those of nothing visible are left out. Linear in the length of the text. */
export function* wordsOf(text: string): Generator<Word> {
  for (const { 0: found, index } of text.matchAll(run)) {
    let start = index
    for (const part of cut(found)) {
      const end = start + part.length
      const shown = part.normalize('NFKC').replace(invisible, '').replace(space, '')
      if (shown !== '') yield { start, end, shown }
      start = end
    }
  }
}

function cut(run: string): string[] {
  if (run.length <= longest) return [run]
  const points = [...run]
  return Array.from({ length: Math.ceil(points.length / longest) }, (_, part) =>
    points.slice(part * longest, (part + 1) * longest).join(''),
  )
}
