import type { ShownThread } from './read-thread'
import { findEditor } from './reply-box'
import { selectors } from './selectors'

/** A line of a compose body ends where one of these begins or ends. */
const blocks = 'br, div, p, li, blockquote'

/**
 * The person's own words in the open reply to a thread, without signature and quote; undefined where no reply is open.
 * The page is left as it is.
 */
export function readDraft(thread: ShownThread): string | undefined {
  const editor = findEditor(thread)
  if (!editor) return undefined
  const own = editor.cloneNode(true) as HTMLElement
  for (const other of own.querySelectorAll(`${selectors.signature}, ${selectors.quote}`)) {
    other.remove()
  }
  for (const block of own.querySelectorAll(blocks)) block.before('\n')
  return own.textContent?.trim() ?? ''
}
