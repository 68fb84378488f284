import type { ReplyFacts } from './facts'
import { BLANK, type Piece } from './piece'
import type { Situation } from './situation'
import type { Templates } from './templates/templates'
import type { Tone } from './tone'

/** The library's template for a situation, whole: greeting first, sign-off last. */
export function templateText(
  { greeting, closing, bodies }: Templates,
  situation: Situation,
  tone: Tone,
): string {
  return [greeting, ...bodies[situation][tone], closing].join('\n\n')
}

/** The library's reply for a situation as paragraphs. */
export function composeReply(
  templates: Templates,
  situation: Situation,
  tone: Tone,
  facts: ReplyFacts,
): Piece[][] {
  return templates.fill(templateText(templates, situation, tone), facts)
}

/** Paragraphs as plain text, an empty line between them and `____` for each blank. */
export function replyText(paragraphs: readonly (readonly Piece[])[]): string {
  return paragraphs
    .map((pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : BLANK)).join(''))
    .join('\n\n')
}
