import type { Ids } from '../../mail/message'
import { insertText } from './insert-text'
import { findThread, type ShownThread, sameIds } from './read-thread'
import { openEditor } from './reply-box'
import { watchThread } from './watch-thread'

/** Gmail opens a thread that it has to fetch within a few seconds. */
const openLimit = 10_000

/** Opens a thread unless it is open already; undefined where Gmail does not show it in time. */
async function openThread(page: Document, wanted: Ids): Promise<ShownThread | undefined> {
  const shown = findThread(page)
  if (shown && sameIds(shown.ids, wanted)) return { ...shown, ids: { ...wanted, ...shown.ids } }
  if (!wanted.legacy) return undefined
  page.location.hash = `#all/${wanted.legacy}`
  return new Promise((resolve) => {
    const finish = (thread: ShownThread | undefined) => {
      stop()
      clearTimeout(timer)
      resolve(thread)
    }
    const timer = setTimeout(() => finish(undefined), openLimit)
    const stop = watchThread(page, {
      onShown: (thread) => sameIds(thread.ids, wanted) && queueMicrotask(() => finish(thread)),
      onClosed: () => {},
      onUnreadable: () => {},
    })
  })
}

/** Puts a text into the reply box of a thread, opening thread and box as needed; it never sends. */
export async function replyInThread(page: Document, thread: Ids, text: string): Promise<boolean> {
  const shown = await openThread(page, thread)
  const editor = shown && (await openEditor(shown))
  return editor !== undefined && insertText(editor, text)
}

/** Brings a message into view, opening its thread as needed. */
export async function scrollToMessage(page: Document, thread: Ids, message: Ids): Promise<void> {
  const shown = await openThread(page, thread)
  const selector = message.gmail ? `[data-message-id="#${CSS.escape(message.gmail)}"]` : undefined
  const element = selector ? shown?.element.querySelector(selector) : undefined
  element?.scrollIntoView({ block: 'center', behavior: 'smooth' })
}
