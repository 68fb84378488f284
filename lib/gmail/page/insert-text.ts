import { replyHtml } from './reply-html'
import { selectors } from './selectors'

const blank = '____'
/** What stands in a reply without being written. */
const mailsOwn = `${selectors.signature}, ${selectors.quote}`

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
  const inserted = page.execCommand('insertHTML', false, replyHtml(text, atLineStart))
  if (inserted && text.includes(blank)) selectFirstBlank(editor)
  return inserted
}

/** Leaves the caret where the person writes; moves it to the top when it stands nowhere or too low. */
function placeCaret(editor: HTMLElement): void {
  const selection = editor.ownerDocument.getSelection()
  const caret = selection?.anchorNode
  if (caret && editor.contains(caret) && isAboveMail(selection, editor)) selection.collapseToEnd()
  else selection?.collapse(editor, 0)
}

/** Whether the caret stands above signature and quote, which are the mail's and not the person's words. */
function isAboveMail(selection: Selection, editor: HTMLElement): boolean {
  const mail = editor.querySelector(mailsOwn)
  if (!mail) return true
  const above = editor.ownerDocument.createRange()
  above.setStart(editor, 0)
  above.setEndBefore(mail)
  return above.comparePoint(selection.focusNode ?? editor, selection.focusOffset) <= 0
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
    if (at < 0 || node.parentElement?.closest(mailsOwn)) continue
    page.getSelection()?.setBaseAndExtent(node, at, node, at + blank.length)
    return
  }
}
