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

/** A watch that passes from one thing to the next; ending it ends whatever is watched by then. */
class Watch {
  private stops: (() => void)[] = []
  private ended = false

  /** Ends what was watched before. */
  restart(): void {
    for (const stop of this.stops.splice(0)) stop()
  }

  add(stop: () => void): void {
    if (this.ended) stop()
    else this.stops.push(stop)
  }

  end(): void {
    this.ended = true
    this.restart()
  }
}

/**
 * Watches which thread is open. Only while one is being painted the whole page is observed; then the
 * thread alone. While a list is shown nothing is observed but a reading pane beside it.
 * @returns a function that ends the watch.
 */
export function watchThread(page: Document, listener: ThreadListener): () => void {
  const view = page.defaultView
  const watch = new Watch()
  const look = () => {
    watch.restart()
    const { thread, readable } = routeOf(page.location)
    if (!readable || !thread) listener.onClosed()
    if (!readable) return
    if (thread) awaitThread(page, thread, listener, watch)
    else awaitPane(page, listener, watch)
  }
  view?.addEventListener('hashchange', look)
  look()
  return () => {
    view?.removeEventListener('hashchange', look)
    watch.end()
  }
}

function awaitThread(page: Document, wanted: Ids, listener: ThreadListener, watch: Watch): void {
  const timer = setTimeout(() => listener.onUnreadable(wanted), paintLimit)
  watch.add(() => clearTimeout(timer))
  awaitChange(page, watch, () => {
    const thread = findThread(page)
    if (!thread || !sameIds(thread.ids, wanted)) return false
    watch.restart()
    listener.onShown(withIds(thread, wanted))
    const list = thread.element.querySelector(selectors.messageList) ?? thread.element
    // Looks again after messages were expanded, sent or synced.
    watch.add(observeSettled(list, () => reportAgain(page, wanted, listener)))
    return true
  })
}

function reportAgain(page: Document, wanted: Ids, listener: ThreadListener): void {
  const thread = findThread(page)
  if (thread && sameIds(thread.ids, wanted)) listener.onShown(withIds(thread, wanted))
}

/** The URL may name the thread more fully than the page does. */
function withIds(thread: ShownThread, wanted: Ids): ShownThread {
  return { ...thread, ids: { ...wanted, ...thread.ids } }
}

/**
 * With a reading pane the URL may stay on the list: then the pane itself says what is shown. It is waited
 * for while Gmail paints the list; without one nothing is observed after that.
 */
function awaitPane(page: Document, listener: ThreadListener, watch: Watch): void {
  const timer = setTimeout(() => watch.restart(), paintLimit)
  watch.add(() => clearTimeout(timer))
  awaitChange(page, watch, () => {
    const pane = page.querySelector(selectors.pane)
    if (!pane) return false
    watch.restart()
    watchPane(page, pane, listener, watch)
    return true
  })
}

function watchPane(page: Document, pane: Element, listener: ThreadListener, watch: Watch): void {
  let open = false
  const check = () => {
    const thread = findThread(page)
    if (thread) listener.onShown(thread)
    else if (open) listener.onClosed()
    open = thread !== undefined
  }
  watch.add(observeSettled(pane, check))
  check()
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
function awaitChange(page: Document, watch: Watch, found: () => boolean): void {
  if (found()) return
  const observer = new MutationObserver(found)
  watch.add(() => observer.disconnect())
  observer.observe(page.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-legacy-thread-id'],
  })
}
