import { createCompose } from './compose'
import { div, el, icon, nextId, onPress } from './dom'
import type { Draft } from './drafts'
import type { Page } from './page'

/** A compose at the bottom right. */
export function openPopOut(page: Page, draft: Draft): void {
  const box = popOutBox()
  const place = div('nH nn')
  const compose = createCompose(page, draft, false, () => place.remove())
  const titleId = nextId()
  const close = el('span', { class: 'Ha', role: 'button', tabindex: '0' }, icon('close'))
  onPress(close, () => place.remove())
  const title = el('h2', { id: titleId }, draft.subject || page.words.newMessage)
  const bar = div('Hm', title, close)
  compose.element.prepend(bar)
  const dialog = el(
    'div',
    { class: 'AD', role: 'dialog', 'aria-labelledby': titleId },
    compose.element,
  )
  place.append(dialog)
  box.append(place)
  const first = dialog.querySelector<HTMLInputElement>('[name=to] input')
  if (draft.to.length === 0) first?.focus()
  else compose.focus()
}

function popOutBox(): HTMLElement {
  const known = document.querySelector<HTMLElement>('div.dw .no')
  if (known) return known
  const box = div('no')
  document.body.append(div('dw', div('nH', div('nH', box))))
  return box
}
