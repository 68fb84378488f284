import { BLANK } from '../../replies/piece'
import { replyHtml } from './reply-html'
import { selectors } from './selectors'

const BLANKS = new RegExp(BLANK, 'g')
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
  const blanksBefore = blanksAbove(editor)
  const html = replyHtml(text, atLineStart, getComputedStyle(editor).direction === 'rtl')
  const inserted = page.execCommand('insertHTML', false, html)
  if (inserted && text.includes(BLANK)) selectBlank(editor, blanksBefore)
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
  return aboveCaret(editor).lastChild?.textContent?.trim() ?? ''
}

/** How many blanks of an earlier reply still stand before the caret. */
function blanksAbove(editor: HTMLElement): number {
  return (aboveCaret(editor).textContent ?? '').split(BLANK).length - 1
}

/** A copy of what stands before the caret. */
function aboveCaret(editor: HTMLElement): DocumentFragment {
  const selection = editor.ownerDocument.getSelection()
  const range = editor.ownerDocument.createRange()
  range.setStart(editor, 0)
  if (selection?.anchorNode) range.setEnd(selection.anchorNode, selection.anchorOffset)
  return range.cloneContents()
}

/** Selects the blank behind so many others. */
function selectBlank(editor: HTMLElement, before: number): void {
  const page = editor.ownerDocument
  const texts = page.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
  let passed = 0
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const { index } of (node.textContent ?? '').matchAll(BLANKS)) {
      if (passed === before) {
        page.getSelection()?.setBaseAndExtent(node, index, node, index + BLANK.length)
        return
      }
      passed += 1
    }
  }
}
