import { type ReplyFacts, tidyFacts } from './facts'
import type { Piece } from './piece'
import type { Situation } from './situation'
import type { Templates } from './templates/templates'
import type { Tone } from './tone'

/** How a blank looks in the mail until the person fills it in. */
const BLANK = '____'

/**
 * The reply for a situation as paragraphs, greeting first. A paragraph is one line, but for the
 * sign-off, which may hold a line break above the owner's name.
 */
export function composeReply(
  { greeting, bodies, closing }: Templates,
  situation: Situation,
  tone: Tone,
  facts: ReplyFacts,
): Piece[][] {
  const known = tidyFacts(facts)
  return [greeting(known), ...bodies[situation][tone](known), closing(known)]
}

/** Paragraphs as plain text, an empty line between them and `____` for each blank. */
export function replyText(paragraphs: readonly (readonly Piece[])[]): string {
  return paragraphs
    .map((pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : BLANK)).join(''))
    .join('\n\n')
}
