import * as z from 'zod/mini'

/** What of a `tokenizer.json` (Hugging Face's format for SentencePiece's Unigram) is used. */
export const TokenizerFile = z.object({
  model: z.object({
    type: z.literal('Unigram'),
    unk_id: z.number(),
    /**
     * Pieces with the logarithms of their probabilities, in the order of their ids. The file is the package's own:
     * checking each of its many thousand pieces would take longer than reading a talk.
     */
    vocab: z.custom<[string, number][]>(Array.isArray),
  }),
  added_tokens: z.array(z.object({ id: z.number() })),
})
type TokenizerFile = z.infer<typeof TokenizerFile>

/** The best way to write a word's beginning in pieces. */
interface Path {
  score: number
  /** Where the last piece begins, and its id. */
  from: number
  piece: number
}

const wordStart = '▁'
/** How much less than the rarest piece an unknown sign is worth. */
const unknownPenalty = 10
/** Words held with their pieces; beyond it all are let go. */
const mostKnown = 50_000

/** The pieces that the model knows, and how words are written in them. */
export class Vocabulary {
  readonly #pieces: ReadonlyMap<string, readonly [id: number, score: number]>
  readonly #longest: number
  readonly #unknown: number
  readonly #unknownScore: number
  readonly #known = new Map<string, readonly number[]>()

  constructor({ model, added_tokens }: TokenizerFile) {
    // Marks such as `<s>` stand for themselves alone: a mail that writes them says nothing by it.
    const marks = new Set(added_tokens.map(({ id }) => id))
    const pieces = model.vocab.flatMap(([text, score], id) =>
      marks.has(id) ? [] : [[text, [id, score]] as const],
    )
    this.#pieces = new Map(pieces)
    this.#longest = Math.max(...pieces.map(([text]) => text.length))
    this.#unknown = model.unk_id
    this.#unknownScore = Math.min(...model.vocab.map(([, score]) => score)) - unknownPenalty
  }

  /** The ids of the most likely pieces of a word (Viterbi); unknown signs in a row are one piece. */
  piecesOf(word: string): readonly number[] {
    const known = this.#known.get(word)
    if (known) return known
    const found = this.#write(`${wordStart}${word}`)
    if (this.#known.size >= mostKnown) this.#known.clear()
    this.#known.set(word, found)
    return found
  }

  #write(text: string): number[] {
    const best: (Path | undefined)[] = [{ score: 0, from: 0, piece: 0 }]
    for (let at = 0; at < text.length; at += signLength(text, at)) this.#goOn(text, at, best)
    const ids: number[] = []
    for (let end = text.length; end > 0; end = best[end]?.from ?? 0) {
      const id = best[end]?.piece ?? this.#unknown
      if (id !== this.#unknown || ids[0] !== id) ids.unshift(id)
    }
    return ids
  }

  /** Every piece that begins here, and an unknown one where none is a single sign long. */
  #goOn(text: string, at: number, best: (Path | undefined)[]): void {
    const before = best[at]?.score ?? 0
    const last = Math.min(text.length, at + this.#longest)
    const single = at + signLength(text, at)
    let hasSingle = false
    for (let end = single; end <= last; end += signLength(text, end)) {
      const found = this.#pieces.get(text.slice(at, end))
      if (!found) continue
      better(best, end, { score: before + found[1], from: at, piece: found[0] })
      hasSingle ||= end === single
    }
    if (hasSingle) return
    better(best, single, { score: before + this.#unknownScore, from: at, piece: this.#unknown })
  }
}

function better(best: (Path | undefined)[], end: number, path: Path): void {
  const known = best[end]
  if (!known || path.score > known.score) best[end] = path
}

/** UTF-16 units of the code point at a place; 1 at the end. */
function signLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
