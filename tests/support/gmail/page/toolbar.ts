import { el, type IconName, icon, onPress } from './dom'
import type { Words } from './words'

function tool(name: IconName, label?: string, act?: () => void): HTMLElement {
  const attributes = { class: 'T-I nX', role: 'button', tabindex: '0', 'aria-label': label }
  const button = el('div', attributes, icon(name))
  if (act) onPress(button, act)
  return button
}

/** The buttons above a thread; the first leads back to the list. */
export function threadTools(words: Words, back: () => void): HTMLElement[] {
  const others = (['archive', 'trash', 'clock', 'more'] as const).map((name) => tool(name))
  return [tool('back', words.back, back), ...others]
}

/** The buttons above a list; `turn` leads to its newer or older page. */
export function listTools(words: Words, turn: Partial<Record<'newer' | 'older', () => void>>) {
  const drawings = { newer: 'back', older: 'down' } as const
  const pages = (['newer', 'older'] as const).flatMap((name) =>
    turn[name] ? [tool(drawings[name], words[name], turn[name])] : [],
  )
  return [tool('refresh'), tool('more'), ...pages]
}
