import { div, el, icon, onPress } from './dom'
import type { Page } from './page'

/** The row of buttons below a mail being written. */
export function composeFooter(page: Page, send: () => void, discard: () => void): HTMLElement {
  const { words } = page
  const label = `${words.send} \u202a(Ctrl-Enter)\u202c`
  const button = el(
    'div',
    {
      class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'data-tooltip': label,
      'aria-label': label,
    },
    words.send,
  )
  const caret = el(
    'div',
    {
      class: 'T-I J-J5-Ji hG T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'aria-haspopup': 'true',
      'aria-label': 'More send options',
    },
    icon('down'),
  )
  const trash = el(
    'div',
    { class: 'oh', role: 'button', tabindex: '1', 'aria-label': words.discard },
    icon('trash'),
  )
  onPress(button, send)
  onPress(trash, discard)
  const tools = (['format', 'attach', 'link', 'smile'] as const).map((name) =>
    div('dv', icon(name)),
  )
  return div('aDh', div('IZ', div('Up', el('div', {}, button, caret))), ...tools, div('gU', trash))
}
