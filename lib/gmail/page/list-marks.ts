import { selectors } from './selectors'

/** A client's band as a shape, with the word for it. */
export interface ListMark {
  shape: string
  word: string
}

/** Addresses of those who wrote in the threads of the list that is shown. */
export function sendersInList(page: Document): string[] {
  const senders = page.querySelectorAll(selectors.rowSender)
  return [...new Set([...senders].map(addressOf))]
}

/** Puts a mark before senders that have one, and takes off those that do no longer hold. */
export function markSenders(page: Document, marks: Readonly<Record<string, ListMark>>): void {
  for (const sender of page.querySelectorAll(selectors.rowSender)) {
    const before = sender.previousElementSibling
    const old = before instanceof HTMLElement && before.dataset.kindline === 'mark' ? before : null
    const mark = marks[addressOf(sender)]
    if (old?.title === (mark?.word ?? '')) continue
    old?.remove()
    if (mark) sender.before(markOf(page, mark))
  }
}

/** In the colour of the text beside it: the shape tells, in every theme. */
function markOf(page: Document, { shape, word }: ListMark): HTMLElement {
  const mark = page.createElement('span')
  mark.dataset.kindline = 'mark'
  mark.setAttribute('role', 'img')
  mark.setAttribute('aria-label', word)
  mark.title = word
  mark.textContent = shape
  return mark
}

function addressOf(sender: Element): string {
  return sender.getAttribute('email')?.toLowerCase() ?? ''
}
