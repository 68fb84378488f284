/** Longer stretches without an end of sentence are cut here, so that rules look at bounded text. */
const LONGEST = 600

/**
 * The sentences of a text, in order, each an exact piece of it without outer white space. An end is
 * a line break, or `. ! ? …` (also full width, repeated, with closing quotes) before white space.
 * A break that only wraps a long line is none; numbers (`1.5`), addresses and short titles
 * (`Mr. Kim`) are not cut.
 */
export function sentences(text: string): string[] {
  return text
    .split(LINE_END)
    .flatMap((line) => line.split(SENTENCE_END))
    .flatMap(pieces)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** A line break, save one after 55 characters or more that goes on with a small letter. */
const LINE_END = /\r?\n(?!(?<=.{55}\r?\n)[a-z])/

/** White space after an end mark; titles and `No.` before a number are no ends. */
const SENTENCE_END =
  /(?<=[.!?…。！？~][)"'”’」]?)(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|approx|vs|e\.g|i\.e)\.)\s+/i

function pieces(sentence: string): string[] {
  const count = Math.ceil(sentence.length / LONGEST)
  return Array.from({ length: count }, (_, at) => sentence.slice(at * LONGEST, (at + 1) * LONGEST))
}
