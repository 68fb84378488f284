import type { Ids } from '../../mail/message'
import type { ShownThread } from './read-thread'
import { selectors } from './selectors'

/** Gmail opens a reply within some tenths of a second. */
const openLimit = 6000

/**
 * The editor of the reply to a thread: within the thread, else in a box of its own (at the bottom, full
 * screen) that names the thread it answers. Undefined where none is open.
 */
export function findEditor({ ids, element }: ShownThread): HTMLElement | undefined {
  const boxes = [...element.ownerDocument.querySelectorAll(selectors.compose)]
  const inline = boxes.find((box) => element.contains(box) && answers(box, ids) !== false)
  const box = inline ?? boxes.find((one) => answers(one, ids))
  const editor = box?.querySelector(selectors.editor)
  return editor instanceof HTMLElement ? editor : undefined
}

/** Whether a box answers a thread; undefined where it does not say which one it answers. */
function answers(box: Element, { legacy }: Ids): boolean | undefined {
  const named = box.querySelector(selectors.composeThread)?.getAttribute('value')
  return named && legacy ? named === legacy : undefined
}

/**
 * The editor of the open reply, else of one opened by Gmail's own button, to all where others are in the thread;
 * undefined where it fails.
 */
export async function openEditor(thread: ShownThread): Promise<HTMLElement | undefined> {
  const open = findEditor(thread)
  if (open) return open
  const { element } = thread
  const below =
    element.querySelector<HTMLElement>(selectors.replyAllBelow) ??
    element.querySelector<HTMLElement>(selectors.replyBelow)
  const inHeader = [...element.querySelectorAll<HTMLElement>(selectors.replyInHeader)].at(-1)
  const button = below ?? inHeader
  if (!button) return undefined
  button.click()
  return awaitEditor(thread)
}

function awaitEditor(thread: ShownThread): Promise<HTMLElement | undefined> {
  return new Promise((resolve) => {
    const finish = (editor: HTMLElement | undefined) => {
      observer.disconnect()
      clearTimeout(timer)
      resolve(editor)
    }
    const observer = new MutationObserver(() => {
      const editor = findEditor(thread)
      if (editor) finish(editor)
    })
    const timer = setTimeout(() => finish(findEditor(thread)), openLimit)
    observer.observe(thread.element.ownerDocument.body, { childList: true, subtree: true })
  })
}
