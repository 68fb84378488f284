import type { Ids } from '../../mail/message'
import { findThread, type ShownThread, sameIds } from './read-thread'
import { routeOf } from './route'
import { selectors } from './selectors'

/** Gmail paints a thread within a second or two; after this long we say so, and go on looking. */
const paintLimit = 5_000
/** Gmail changes much at once: one look after the last change is enough. */
const settleTime = 250

export interface ThreadListener {
  /** A thread is painted, or something in it has changed. */
  onShown(thread: ShownThread): void
  /** A list or another page is open. */
  onClosed(): void
  /** A thread is open by the URL, but the page shows nothing that we know as one. */
  onUnreadable(thread: Ids): void
}

/**
 * Watches which thread is open. Only while one is being painted the whole page is observed; then the
 * thread alone. While a list is shown nothing is observed but a reading pane beside it.
 * @returns a function that ends the watch.
 */
export function watchThread(page: Document, listener: ThreadListener): () => void {
  const view = page.defaultView
  let stop = () => {}
  const look = () => {
    stop()
    stop = () => {}
    const { thread, readable } = routeOf(page.location)
    if (!readable || !thread) listener.onClosed()
    if (!readable) return
    const goOn = (next: () => void) => (stop = next)
    stop = thread ? awaitThread(page, thread, listener, goOn) : awaitPane(page, listener, goOn)
  }
  view?.addEventListener('hashchange', look)
  look()
  return () => {
    view?.removeEventListener('hashchange', look)
    stop()
  }
}

/** Takes over where one watch ends and the next begins. */
type GoOn = (stop: () => void) => void

function awaitThread(page: Document, wanted: Ids, listener: ThreadListener, goOn: GoOn) {
  const timer = setTimeout(() => listener.onUnreadable(wanted), paintLimit)
  const end = awaitChange(page, () => {
    const thread = findThread(page)
    if (!thread || !sameIds(thread.ids, wanted)) return false
    clearTimeout(timer)
    listener.onShown(withIds(thread, wanted))
    goOn(watchShown(thread, () => reportAgain(page, wanted, listener)))
    return true
  })
  return () => {
    clearTimeout(timer)
    end()
  }
}

function reportAgain(page: Document, wanted: Ids, listener: ThreadListener): void {
  const thread = findThread(page)
  if (thread && sameIds(thread.ids, wanted)) listener.onShown(withIds(thread, wanted))
}

/** The URL may name the thread more fully than the page does. */
function withIds(thread: ShownThread, wanted: Ids): ShownThread {
  return { ...thread, ids: { ...wanted, ...thread.ids } }
}

/** With a reading pane the URL may stay on the list: then the pane itself says what is shown. */
function awaitPane(page: Document, listener: ThreadListener, goOn: GoOn) {
  return awaitChange(page, () => {
    if (!page.querySelector(selectors.main)) return false
    const pane = page.querySelector(selectors.pane)
    if (pane) goOn(watchPane(page, pane, listener))
    return true
  })
}

function watchPane(page: Document, pane: Element, listener: ThreadListener): () => void {
  let open = false
  const check = () => {
    const thread = findThread(page)
    if (thread) listener.onShown(thread)
    else if (open) listener.onClosed()
    open = thread !== undefined
  }
  check()
  return observeSettled(pane, check)
}

/** Looks again after messages were expanded, sent or synced. */
function watchShown({ element }: ShownThread, look: () => void): () => void {
  return observeSettled(element.querySelector(selectors.messageList) ?? element, look)
}

function observeSettled(node: Node, look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(look, settleTime)
  })
  const attributeFilter = ['data-message-id', 'data-legacy-message-id', 'data-legacy-thread-id']
  observer.observe(node, { childList: true, subtree: true, attributes: true, attributeFilter })
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}

/** Looks at once and after each change of the page until `found` says that it is done. */
function awaitChange(page: Document, found: () => boolean): () => void {
  const observer = new MutationObserver(() => {
    if (found()) observer.disconnect()
  })
  if (!found()) {
    observer.observe(page.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-legacy-thread-id'],
    })
  }
  return () => observer.disconnect()
}
