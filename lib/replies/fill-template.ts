import { type ReplyFacts, tidyFacts } from './facts'
import { type Part, parseTemplate } from './parse-template'
import type { Particle } from './particle'
import type { Piece } from './piece'
import type { PlaceholderId } from './placeholders'

/** What a language says for each placeholder; nothing where a sentence is not called for. */
export type Words = Record<PlaceholderId, (facts: ReplyFacts) => Piece[]>

/** What a template is filled with in a language. */
export interface Filling {
  words: Words
  /** A word with the form of the particle that goes with it; absent where the language has none. */
  withParticle?: (word: string, particle: Particle) => string
}

/**
 * A template with the facts of a talk in it, as paragraphs. Facts are put in as they are and never read as a template;
 * a placeholder that has nothing to say takes the space before it along, and a paragraph of nothing is left out.
 */
export function fillTemplate(text: string, filling: Filling, facts: ReplyFacts): Piece[][] {
  const known = tidyFacts(facts)
  return parseTemplate(text)
    .paragraphs.map((parts) => fillParagraph(parts, filling, known))
    .filter((pieces) => pieces.length > 0)
}

function fillParagraph(parts: readonly Part[], filling: Filling, facts: ReplyFacts): Piece[] {
  const pieces: Piece[] = []
  for (const part of parts) {
    if (typeof part === 'string') addText(pieces, part)
    else if ('blank' in part) pieces.push(part)
    else {
      const said = filling.words[part.placeholder](facts)
      if (said.length === 0) closeGap(pieces)
      else pieces.push(...(part.particle ? withEnding(said, part.particle, filling) : said))
    }
  }
  return pieces.filter((piece) => piece !== '')
}

/** No paragraph begins with the space behind a placeholder that had nothing to say. */
function addText(pieces: Piece[], text: string): void {
  const atStart = pieces.every((piece) => piece === '')
  pieces.push(atStart ? text.trimStart() : text)
}

function closeGap(pieces: Piece[]): void {
  const before = pieces.at(-1)
  if (typeof before === 'string') pieces.splice(-1, 1, before.replace(/ $/, ''))
}

/** A blank's last sound is not known: both forms stay. */
function withEnding(
  said: readonly Piece[],
  particle: Particle,
  { withParticle = (word) => word + bothForms[particle] }: Filling,
): Piece[] {
  const last = said.at(-1) ?? ''
  const ended =
    typeof last === 'string' ? [withParticle(last, particle)] : [last, bothForms[particle]]
  return [...said.slice(0, -1), ...ended]
}

const bothForms = {
  '이/가': '이(가)',
  '은/는': '은(는)',
  '을/를': '을(를)',
  '으로/로': '(으)로',
  '와/과': '와(과)',
}
