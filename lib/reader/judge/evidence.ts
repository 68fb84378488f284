import type { Word } from '../encode/words'

/** A word of a message with how much (0 to 1) it speaks for a sign. */
export interface WeighedWord extends Pick<Word, 'start' | 'end'> {
  weight: number
}

/** Words on each side of the heaviest one where no word alone is heavy enough. */
const wider = 3
/** Words that are shown at most: whoever judges a sign by them reads no page. */
const longest = 40

/**
 * The run of words that speaks most for a sign, as an exact piece of the text; empty in a text without words.
 * @param threshold Weight from which a word makes a run heavier.
 */
export function evidenceIn(text: string, words: readonly WeighedWord[], threshold: number): string {
  const [first, last] = heaviestRun(words, threshold) ?? aroundHeaviest(words)
  return text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0)
}

type Run = readonly [first: number, last: number]

/** The run with the highest sum of what its words have above the threshold (Kadane); none where none has. */
function heaviestRun(words: readonly WeighedWord[], threshold: number): Run | undefined {
  let best: { sum: number; run: Run } | undefined
  let sum = 0
  let first = 0
  words.forEach(({ weight }, place) => {
    if (sum <= 0) {
      sum = 0
      first = place
    }
    sum += weight - threshold
    if (place - first === longest) sum -= (words[first++]?.weight ?? 0) - threshold
    if (sum > (best?.sum ?? 0)) best = { sum, run: [first, place] }
  })
  return best?.run
}

function aroundHeaviest(words: readonly WeighedWord[]): Run {
  const weights = words.map(({ weight }) => weight)
  const heaviest = weights.indexOf(Math.max(...weights))
  return [Math.max(0, heaviest - wider), Math.min(words.length - 1, heaviest + wider)]
}
