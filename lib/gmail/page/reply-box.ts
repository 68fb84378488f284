import { selectors } from './selectors'

/** Gmail opens a reply within some tenths of a second. */
const openLimit = 6000

/** The editor of the reply that is open in a thread; undefined where none is. */
function findEditor(thread: ParentNode): HTMLElement | undefined {
  const box = thread.querySelector(`${selectors.compose} ${selectors.editor}`)
  return box instanceof HTMLElement ? box : undefined
}

/** The editor of the open reply, else of one opened by Gmail's own button; undefined where it fails. */
export async function openEditor(thread: HTMLElement): Promise<HTMLElement | undefined> {
  const open = findEditor(thread)
  if (open) return open
  const below = thread.querySelector<HTMLElement>(selectors.replyBelow)
  const inHeader = [...thread.querySelectorAll<HTMLElement>(selectors.replyInHeader)].at(-1)
  const button = below ?? inHeader
  if (!button) return undefined
  button.click()
  return awaitEditor(thread)
}

function awaitEditor(thread: HTMLElement): Promise<HTMLElement | undefined> {
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
    observer.observe(thread, { childList: true, subtree: true })
  })
}
