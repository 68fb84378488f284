import type { DraftKind, DraftRule } from './draft-rule'
import { english } from './english'
import { korean } from './korean'

/** Words of a draft that may sting or hold no boundary, with a better wording. */
export interface DraftFinding {
  kind: DraftKind
  /** As they stand in the draft. */
  quote: string
  /** In the draft's language; dots stand for what the person fills in. */
  better: string
}

/** Nobody writes a longer reply; what is longer is a paste. */
const mostCharacters = 20_000
/** More is no advice but a verdict. */
const mostFindings = 8

const rules: readonly DraftRule[] = [...english, ...korean]

/** Words in capitals, two or more in a row: one alone is mostly a short name. */
const CAPITALS = /\b[A-Z]{2,20}(?: [A-Z]{2,20}){1,20}\b/g
/** Letters that must stand in capitals to be shouting: `EU VAT` is none. */
const shoutedLetters = 8
const MARKS = /[!?]{2,10}/g

/**
 * What may sting in a draft, or is too weak to hold a boundary, in the order of the text; empty for a good draft. Both
 * languages are looked for, since drafts mix them.
 * @param draft The person's own words, without quote and signature.
 */
export function checkDraft(draft: string): DraftFinding[] {
  const text = draft.slice(0, mostCharacters).replace(/[‘’]/g, "'")
  const found = rules.flatMap((rule) => {
    const { kind, words, better } = rule
    const said = places(text, words).filter(({ at }) => counts(rule, sentenceAt(text, at)))
    return said.map(({ at, quote }) => ({ at, kind, quote, better }))
  })
  return [...found, ...shouted(text)]
    .sort((a, b) => a.at - b.at)
    .slice(0, mostFindings)
    .map(({ kind, quote, better }) => ({ kind, quote, better }))
}

function counts({ within, unless }: DraftRule, sentence: string): boolean {
  return (within?.test(sentence) ?? true) && !unless?.test(sentence)
}

/** The sentence around a place, as far as a person would read it at once. */
function sentenceAt(text: string, at: number): string {
  const [before = ''] = /[^.!?\n]{0,200}$/.exec(text.slice(Math.max(0, at - 200), at)) ?? []
  const [behind = ''] = /^[^.!?\n]{0,200}/.exec(text.slice(at)) ?? []
  return before + behind
}

function shouted(text: string) {
  const capitals = places(text, CAPITALS)
    .filter(({ quote }) => quote.replaceAll(' ', '').length >= shoutedLetters)
    .map(({ at, quote }) => ({ at, quote, better: quote.toLowerCase() }))
  const marks = places(text, MARKS).map(({ at, quote }) => ({
    at,
    quote,
    better: quote.includes('?') ? '?' : '.',
  }))
  return [...capitals, ...marks].map((one) => ({ ...one, kind: 'shouting' as const }))
}

function places(text: string, words: RegExp): { at: number; quote: string }[] {
  return [...text.matchAll(words)].map(({ index, 0: quote }) => ({
    at: index,
    quote: quote.trim(),
  }))
}
