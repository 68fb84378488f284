import { htmlLines } from './html-lines'
import { textOf } from './line'

/**
 * The visible text of a mail's HTML: blocks and line breaks as lines, list items with their mark,
 * cells of a row parted by a space, emoji pictures as their character; no style, script or hidden
 * element. Works without a DOM in time linear in the length.
 */
export function htmlToText(html: string): string {
  return textOf(htmlLines(html))
}
