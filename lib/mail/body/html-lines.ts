import { type Tag, type TagHandler, walkTags } from './html-tags'
import type { Line } from './line'
import { type MarkedRange, markRanges } from './marked-ranges'
import { type MarkupMark, markupMark } from './markup-marks'
import { TextLines } from './text-lines'
import { hasMargin, isBlock, isHidden, isPreformatted } from './visibility'

/** An open element and what the text in it inherits. */
interface Frame {
  isOwnLine: boolean
  hasMargin: boolean
  isHidden: boolean
  isPreformatted: boolean
  mark: MarkupMark | undefined
  /** The line its text starts at. */
  first: number
  /** The line from which the rest of it is quoted. */
  restFrom: number | undefined
  /** The list its items belong to. */
  list: List | undefined
  /** The container of a quote it stands in, itself perhaps. */
  container: Container | undefined
}

interface List {
  /** The number of its last item; undefined where items are not numbered. */
  item: number | undefined
}

interface Container {
  first: number
  /** Once a quote has shown, what follows in the container may be an answer. */
  hasQuote: boolean
}

/** The visible lines of a mail's HTML, marked where its markup tells a quote or a signature. */
export function htmlLines(html: string): Line[] {
  const builder = new LineBuilder()
  walkTags(html, builder)
  return builder.finish()
}

class LineBuilder implements TagHandler {
  private readonly lines = new TextLines()
  private readonly ranges: MarkedRange[] = []
  private readonly frames: Frame[] = []
  private readonly root: Frame = {
    isOwnLine: true,
    hasMargin: false,
    isHidden: false,
    isPreformatted: false,
    mark: undefined,
    first: 0,
    restFrom: undefined,
    list: undefined,
    container: undefined,
  }

  open(tag: Tag): void {
    const parent = this.top()
    const frame = this.frameOf(tag, parent)
    this.frames.push(frame)
    if (frame.isHidden) return
    if (frame.mark === 'rest') parent.restFrom ??= frame.first
    if (tag.name === 'blockquote' && frame.mark) this.seeQuote(parent.container)
    this.show(tag, frame)
  }

  close(): void {
    const frame = this.frames.pop()
    if (!frame || frame.isHidden) return
    if (frame.isOwnLine) this.lines.endLine()
    if (frame.hasMargin) this.lines.leaveBlank()
    this.markClosed(frame)
  }

  text(text: string): void {
    const frame = this.top()
    if (frame.isHidden) return
    const visible = text.replace(/[\u200B\uFEFF\u00AD]/g, '')
    if (frame.isPreformatted) this.lines.appendLiteral(visible)
    else this.lines.append(visible)
  }

  finish(): Line[] {
    this.lines.endLine()
    this.markClosed(this.root)
    return markRanges(this.lines.lines, this.ranges)
  }

  private top(): Frame {
    return this.frames.at(-1) ?? this.root
  }

  private frameOf(tag: Tag, parent: Frame): Frame {
    if (parent.isHidden || isHidden(tag)) return { ...this.root, isHidden: true }
    const mark = markupMark(tag)
    const isOwnLine = isBlock(tag) || mark !== undefined
    if (isOwnLine) this.lines.endLine()
    const first = this.lines.lines.length
    return {
      isOwnLine,
      hasMargin: hasMargin(tag),
      isHidden: false,
      isPreformatted: parent.isPreformatted || isPreformatted(tag),
      mark,
      first,
      restFrom: undefined,
      list: listOf(tag) ?? parent.list,
      container: containerOf(mark, first, parent.container),
    }
  }

  private show(tag: Tag, frame: Frame): void {
    if (frame.hasMargin) this.lines.leaveBlank()
    if (tag.name === 'br') this.lines.breakLine()
    if (tag.name === 'td' || tag.name === 'th') this.lines.append(' ')
    if (tag.name === 'li') this.lines.startItem(itemMark(frame.list))
    if (tag.name === 'img') this.lines.append(emoji(tag))
  }

  /** What stands in a container above its first quote is the attribution. */
  private seeQuote(container: Container | undefined): void {
    if (!container || container.hasQuote) return
    container.hasQuote = true
    this.ranges.push({ mark: 'quoted', start: container.first, end: this.lines.lines.length })
  }

  private markClosed({ mark, first, restFrom, container }: Frame): void {
    const end = this.lines.lines.length
    if (restFrom !== undefined) this.ranges.push({ mark: 'quoted', start: restFrom, end })
    // A container without a quote in it holds a forwarded message.
    const isAllQuoted = mark === 'quoted' || (mark === 'container' && !container?.hasQuote)
    if (isAllQuoted) this.ranges.push({ mark: 'quoted', start: first, end })
    if (mark === 'signature') this.ranges.push({ mark, start: first, end })
  }
}

function listOf(tag: Tag): List | undefined {
  if (tag.name === 'ol') return { item: 0 }
  return tag.name === 'ul' ? { item: undefined } : undefined
}

function containerOf(
  mark: MarkupMark | undefined,
  first: number,
  outer: Container | undefined,
): Container | undefined {
  if (mark === 'container') return { first, hasQuote: false }
  return mark === undefined ? outer : undefined
}

function itemMark(list: List | undefined): string {
  if (list?.item === undefined) return '- '
  list.item += 1
  return `${list.item}. `
}

/** The character an emoji picture stands for; other pictures are no text. */
function emoji(tag: Tag): string {
  const isEmoji =
    tag.attributes.has('data-emoji') || /emoji/i.test(tag.attributes.get('class') ?? '')
  return isEmoji ? (tag.attributes.get('alt') ?? '') : ''
}
