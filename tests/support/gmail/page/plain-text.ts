import { textAsHtml } from '../parts'
import { mailNodes } from './mail-html'

const BLOCKS = 'div, p, blockquote, li, tr, h1, h2, h3'

/** Mail as lines of text, quotes marked by `>`; as HTML that holds nothing but line breaks. */
export function plainLines(html: string): string {
  const holder = document.createElement('div')
  holder.append(mailNodes(html))
  return textAsHtml(linesOf(holder).join('\n'))
}

function linesOf(parent: Node): string[] {
  const lines = ['']
  const add = ([first = '', ...rest]: string[]) =>
    lines.splice(-1, 1, `${lines.at(-1)}${first}`, ...rest)
  const breakLine = () => lines.at(-1) !== '' && lines.push('')
  for (const node of parent.childNodes) {
    if (!(node instanceof HTMLElement)) add([node.textContent?.replace(/\s+/g, ' ') ?? ''])
    else if (node.matches('br')) lines.push('')
    else if (!node.matches(BLOCKS)) add(linesOf(node))
    else {
      breakLine()
      add(linesOf(node).map((line) => (node.matches('blockquote') ? `> ${line}` : line)))
      breakLine()
    }
  }
  return lines
}
