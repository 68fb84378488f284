import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

/** An open tag with its attributes, names in lower case. */
export interface Tag {
  name: string
  attributes: ReadonlyMap<string, string>
}

/** Is told of tags and text in order; every opened tag is closed once, innermost first. */
export interface TagHandler {
  open(tag: Tag): void
  close(): void
  text(text: string): void
}

const VOID = new Set(
  ['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param'].concat([
    ...['source', 'track', 'wbr'],
  ]),
)
/** Elements that end where the next of their kind starts. */
const CLOSED_BY_OWN = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'option'])
/** Formatting, whose stray end tags must not close the blocks around them. */
const FORMATTING = new Set(['a', 'b', 'em', 'font', 'i', 'o:p', 's', 'span', 'strong', 'u'])
/** How far up an end tag looks for its start, so that hostile nesting stays linear. */
const FARTHEST_START = 100

/**
 * Walks mail HTML in time linear in its length, whatever its nesting. htmlparser2's own Parser
 * takes quadratic time on deep nesting (measured in 12.0.0: 100,000 levels, 5 s), so only its
 * tokenizer is used.
 */
export function walkTags(html: string, handler: TagHandler): void {
  const walker = new Walker(html, handler)
  const tokenizer = new Tokenizer({ decodeEntities: true }, walker)
  tokenizer.write(html)
  tokenizer.end()
}

class Walker implements TokenizerCallbacks {
  private readonly names: string[] = []
  private name = ''
  private attributes = new Map<string, string>()
  private attribute = ''
  private value = ''

  constructor(
    private readonly html: string,
    private readonly handler: TagHandler,
  ) {}

  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase()
    this.attributes = new Map()
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, end).toLowerCase()
    this.value = ''
  }

  onattribdata(start: number, end: number): void {
    this.value += this.html.slice(start, end)
  }

  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint)
  }

  onattribend(): void {
    if (!this.attributes.has(this.attribute)) this.attributes.set(this.attribute, this.value)
  }

  onopentagend(): void {
    if (CLOSED_BY_OWN.has(this.name) && this.names.at(-1) === this.name) this.pop()
    this.names.push(this.name)
    this.handler.open({ name: this.name, attributes: this.attributes })
    if (VOID.has(this.name)) this.pop()
  }

  /** HTML knows no self-closing but of void elements; `<div/>` stays open. */
  onselfclosingtag(): void {
    this.onopentagend()
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase()
    const lowest = Math.max(0, this.names.length - FARTHEST_START)
    for (let at = this.names.length - 1; at >= lowest; at -= 1) {
      const open = this.names[at] ?? ''
      if (open === name) {
        while (this.names.length > at) this.pop()
        return
      }
      if (FORMATTING.has(name) && !FORMATTING.has(open)) return
    }
  }

  ontext(start: number, end: number): void {
    this.handler.text(this.html.slice(start, end))
  }

  ontextentity(codepoint: number): void {
    this.handler.text(String.fromCodePoint(codepoint))
  }

  onend(): void {
    while (this.names.length > 0) this.pop()
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  private pop(): void {
    this.names.pop()
    this.handler.close()
  }
}
