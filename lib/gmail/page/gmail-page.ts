import type { Ids } from '../../mail/message'
import { insertText } from './insert-text'
import { markWords } from './mark-words'
import { findThread, type ShownThread, sameIds } from './read-thread'
import { openEditor } from './reply-box'
import { selectors } from './selectors'
import { watchThread } from './watch-thread'

/** Gmail opens a thread that it has to fetch within a few seconds. */
const openLimit = 10_000
/** A folded message unfolds within a moment, or has to be fetched. */
const unfoldLimit = 3_000

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

/** A message to be shown, and what of it. */
export interface WantedMessage {
  thread: Ids
  message: Ids
  /** Where it stands among the folded messages, should it be one of them: those don't tell their ids. */
  folded?: number | undefined
  words: readonly string[]
}

/** Brings words of a message into view and marks them, opening its thread and the message as needed. */
export async function showWords(page: Document, wanted: WantedMessage): Promise<void> {
  const shown = await openThread(page, wanted.thread)
  const item = shown && (await unfolded(shown.element, wanted))
  if (!item) return
  const body = item.querySelector(selectors.body)
  const [first] = body ? markWords(item, body, wanted.words) : []
  const target = first?.startContainer.parentElement ?? item
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  target.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
}

/** The list item of a message, unfolded if it was folded; undefined where Gmail does not show it in time. */
async function unfolded(
  thread: Element,
  { message, folded }: WantedMessage,
): Promise<Element | undefined> {
  const find = () => {
    const id = message.gmail && `[data-message-id="#${CSS.escape(message.gmail)}"]`
    const item = id ? thread.querySelector(id)?.closest(selectors.item) : undefined
    return item?.matches(selectors.expanded) ? item : undefined
  }
  const item = find()
  if (item) return item
  unfold(thread, folded)
  const until = performance.now() + unfoldLimit
  while (!find() && performance.now() < until) await new Promise(requestAnimationFrame)
  return find()
}

/** A long run of folded messages is itself folded, under its count. */
function unfold(thread: Element, place: number | undefined): void {
  const items = [...thread.querySelectorAll(selectors.item)]
  const item = items.filter((one) => !one.matches(selectors.expanded))[place ?? -1]
  if (item && !item.checkVisibility())
    thread.querySelector<HTMLElement>(selectors.foldedRun)?.click()
  item?.querySelector<HTMLElement>(selectors.foldedMessage)?.click()
}
