import { selectors } from './selectors'

const blank = '____'

/**
 * Puts a text into a compose body as one step of the browser's own undo: at the caret where it stands in
 * the person's own words, else at the top; always above signature and quote. The caret goes to the
 * first blank, or behind the text.
 * @returns whether the editor took it.
 */
export function insertText(editor: HTMLElement, text: string): boolean {
  const page = editor.ownerDocument
  editor.focus()
  placeCaret(editor)
  const atLineStart = lineBefore(editor) === ''
  const inserted = page.execCommand('insertHTML', false, htmlOf(text, atLineStart))
  if (inserted) selectFirstBlank(editor)
  return inserted
}

/** Mail text as blocks, an empty block between paragraphs; behind words of a line it starts a new one. */
function htmlOf(text: string, atLineStart: boolean): string {
  const blocks = text.split('\n').map((line) => `<div>${escapeText(line) || '<br>'}</div>`)
  const lead = atLineStart ? '' : '<div><br></div>'
  return `${lead}${blocks.join('')}<div><br></div>`
}

function escapeText(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Leaves the caret where the person writes; moves it to the top when it stands nowhere or too low. */
function placeCaret(editor: HTMLElement): void {
  const selection = editor.ownerDocument.getSelection()
  const caret = selection?.anchorNode
  const belongsToMail = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest(
      `${selectors.signature}, ${selectors.quote}`,
    )
  if (caret && editor.contains(caret) && !belongsToMail(caret)) selection?.collapseToEnd()
  else selection?.collapse(editor, 0)
}

/** The words before the caret on its line. */
function lineBefore(editor: HTMLElement): string {
  const selection = editor.ownerDocument.getSelection()
  if (!selection?.anchorNode) return ''
  const range = editor.ownerDocument.createRange()
  range.setStart(editor, 0)
  range.setEnd(selection.anchorNode, selection.anchorOffset)
  const holder = editor.ownerDocument.createElement('div')
  holder.append(range.cloneContents())
  const last = holder.lastChild
  return last?.textContent?.trim() ?? ''
}

function selectFirstBlank(editor: HTMLElement): void {
  const page = editor.ownerDocument
  const texts = page.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = node.textContent?.indexOf(blank) ?? -1
    if (at < 0) continue
    page.getSelection()?.setBaseAndExtent(node, at, node, at + blank.length)
    return
  }
}
