import type { Ids } from '../../mail/message'
import { threadInHash } from '../thread-token'
import { findThread, type ShownThread, sameIds } from './read-thread'
import { selectors } from './selectors'

/** Gmail paints a thread within a second or two; after this long we say so, and go on looking. */
const paintLimit = 8_000
/** Gmail changes much at once: one look after the last change is enough. */
const settleTime = 250

export interface ThreadListener {
  /** A thread is painted, or something in it has changed. */
  onShown(thread: ShownThread): void
  /** A list or another page is open. */
  onClosed(): void
  /** A thread is open by the URL, but the page shows nothing that we know as one. */
  onUnreadable(part: string): void
}

/**
 * Watches which thread is open. Only while one is being painted the whole page is observed; then the
 * thread alone; nothing at all while a list is shown.
 * @returns a function that ends the watch.
 */
export function watchThread(page: Document, listener: ThreadListener): () => void {
  const view = page.defaultView
  let stop = () => {}
  const look = () => {
    stop()
    const wanted = threadInHash(page.location.hash)
    if (wanted === undefined) listener.onClosed()
    else stop = awaitThread(page, wanted, listener, (next) => (stop = next))
  }
  view?.addEventListener('hashchange', look)
  look()
  return () => {
    view?.removeEventListener('hashchange', look)
    stop()
  }
}

function awaitThread(
  page: Document,
  wanted: Ids,
  listener: ThreadListener,
  goOn: (stop: () => void) => void,
): () => void {
  const check = () => {
    const thread = findThread(page)
    if (!thread || !sameIds(thread.ids, wanted)) return false
    stop()
    listener.onShown(thread)
    goOn(watchShown(thread, wanted, page, listener))
    return true
  }
  const observer = new MutationObserver(check)
  const timer = setTimeout(() => listener.onUnreadable('thread'), paintLimit)
  const stop = () => {
    clearTimeout(timer)
    observer.disconnect()
  }
  if (!check()) observer.observe(page.body, { childList: true, subtree: true })
  return stop
}

/** Looks again after messages were expanded, sent or synced. */
function watchShown(
  { element }: ShownThread,
  wanted: Ids,
  page: Document,
  listener: ThreadListener,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const thread = findThread(page)
      if (thread && sameIds(thread.ids, wanted)) listener.onShown(thread)
    }, settleTime)
  })
  const list = element.querySelector(selectors.messageList) ?? element
  const attributeFilter = ['data-message-id', 'data-legacy-message-id']
  observer.observe(list, { childList: true, subtree: true, attributes: true, attributeFilter })
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}
