import { createCompose } from './compose'
import { leaveHash, nameInHash } from './compose-hash'
import { div, el, icon, nextId, onPress } from './dom'
import type { Draft } from './drafts'
import type { Page } from './page'

/** A compose at the bottom right, or over the whole page. */
export function openPopOut(page: Page, draft: Draft): void {
  const place = div('nH nn')
  const { layout } = page.config
  const close = () => {
    place.remove()
    leaveHash(draft)
  }
  const compose = createCompose(page, draft, false, close)
  const titleId = nextId()
  const title = el('h2', { id: titleId }, draft.subject || page.words.newMessage)
  const bar = titleBar(title, {
    minimise: () => compose.inside.toggleAttribute('hidden'),
    expand: () => (place.closest('.aSt') ? popOutBox() : screenBox()).append(place),
    close,
  })
  compose.element.prepend(bar)
  const attributes = { class: 'AD', role: 'dialog', 'aria-labelledby': titleId }
  const dialog = el('div', attributes, compose.element)
  place.append(dialog)
  const full = layout.compose === 'full-screen'
  ;(full ? screenBox() : popOutBox()).append(place)
  if (layout.composeInHash) nameInHash(draft)
  const first = dialog.querySelector<HTMLInputElement>('[name=to] input')
  if (draft.to.length === 0) first?.focus()
  else compose.focus()
}

function titleBar(
  title: HTMLElement,
  actions: Record<'minimise' | 'expand' | 'close', () => void>,
): HTMLElement {
  const buttons = (
    [
      ['Hl', 'minimise'],
      ['Hq', 'expand'],
      ['Ha', 'close'],
    ] as const
  ).map(([classes, name]) => {
    const button = el('span', { class: classes, role: 'button', tabindex: '0' }, icon(name))
    onPress(button, actions[name])
    return button
  })
  return div('Hm', title, ...buttons)
}

function popOutBox(): HTMLElement {
  const known = document.querySelector<HTMLElement>('div.dw .no')
  if (known) return known
  const box = div('no')
  document.body.append(div('dw', div('nH', div('nH', box))))
  return box
}

/** `body > .aSs .aSt` holds what is written over the whole page. */
function screenBox(): HTMLElement {
  const known = document.querySelector<HTMLElement>('body > .aSs .aSt')
  if (known) return known
  const box = div('aSt')
  document.body.append(div('aSs', box))
  return box
}
