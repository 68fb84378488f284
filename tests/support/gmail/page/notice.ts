import { div, el } from './dom'

/** The dark bar at the bottom left, gone after some seconds. */
export function showNotice(words: string): void {
  const notice = div('b8 UC', div('vh', el('span', { class: 'bAq' }, words)))
  document.body.append(notice)
  setTimeout(() => notice.remove(), 6000)
}
