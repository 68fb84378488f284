import { htmlLines } from './html-lines'
import { textOf } from './line'
import { newText, newTextOf } from './new-text'

/** A mail's body as its sources hold it: the plain part, the HTML part, or both. */
export interface Body {
  text?: string
  html?: string
}

/** The whole visible text of a mail, and what its sender newly wrote. */
export interface BodyText {
  text: string
  newText: string
}

/**
 * Reads a mail's body. The HTML counts where it shows any text, because its markup tells quotes
 * and signatures best. Every line of `newText` is a line of `text`.
 */
export function readBody(body: Body): BodyText {
  const lines = body.html ? htmlLines(body.html) : []
  const text = textOf(lines)
  if (text !== '') return { text, newText: newTextOf(lines) }
  const plain = body.text ?? ''
  return { text: plain, newText: newText(plain) }
}
