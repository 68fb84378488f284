import { accountPath } from '../paths'
import { blank, div, el, icon, onPress } from './dom'
import { mailNodes } from './mail-html'
import { type Page, paintIds } from './page'
import type { Mail, Thread } from './threads'

/** `1:` and `4:` hold the ids of thread and message in base 64, as on today's pages. */
export function jslog(number: string, thread: Thread, mail: Mail): string {
  const ids = [`#${thread.id}`, `#${mail.id}`].map((id) =>
    btoa(JSON.stringify([id])).replaceAll('=', ''),
  )
  return `${number}; u014N:cOuCgd,Kr2w4b; 1:${ids[0]}; 4:${ids[1]}`
}

/** The visible part, and what Gmail folds behind three dots. */
export function bodyBlock(page: Page, thread: Thread, mail: Mail): HTMLElement {
  const parts = mail.parts ?? []
  const text = (folded: boolean) =>
    parts
      .filter(([kind]) => (kind !== 0) === folded)
      .map(([, html]) => html)
      .join('')
  const body = div('a3s aiL', mailNodes(text(false)))
  if (parts.some(([kind]) => kind !== 0)) {
    const rest = div('adL', mailNodes(text(true)))
    rest.style.display = 'none'
    body.append(div('yj6qo ajU', unfoldButton(page, rest)), rest)
  }
  if (mail.clipped) body.append(clippedNote(page, mail))
  const block = el('div', { class: 'ii gt' }, body)
  paintIds(page, block, { jslog: jslog('20277', thread, mail) })
  return block
}

/** Ends a message that Gmail cut, from about 102 KB; the words stand in the UI language. */
function clippedNote({ config }: Page, { id }: Mail): HTMLElement {
  const path = accountPath(config.index, config.delegate)
  const href = `${path}?ui=2&ik=ik${config.index}0c4e6a8b&view=lg&permmsgid=${id}`
  const link = el('a', { href, target: '_blank' }, 'View entire message')
  return div('iX', '[Message clipped]\u00a0\u00a0', link)
}

function unfoldButton(page: Page, rest: HTMLElement): HTMLElement {
  const label = page.words.trimmed
  const attributes = {
    class: 'ajR',
    role: 'button',
    tabindex: '0',
    'data-tooltip': label,
    'aria-label': label,
    'aria-expanded': 'false',
  }
  const button = el('div', attributes, blank('ajT'))
  onPress(button, () => {
    const folded = rest.style.display === 'none'
    rest.style.display = folded ? '' : 'none'
    button.setAttribute('aria-expanded', `${folded}`)
  })
  return button
}

export function attachments(page: Page, mail: Mail): HTMLElement[] {
  if (mail.attachments.length === 0) return []
  const cards = mail.attachments.map(({ type, name, size }, index) => {
    const url = `https://mail.google.com${accountPath(page.config.index, page.config.delegate)}/?ui=2&attid=0.${index + 1}&permmsgid=${mail.id}&th=${mail.legacyId}&view=att&disp=safe`
    const card = el(
      'a',
      { class: 'aQy' },
      icon('attach'),
      el('span', { class: 'aV3' }, name),
      el('span', { class: 'SaH2Ve' }, sizeText(size)),
    )
    const download = `${type}:${encodeURIComponent(name)}:${url}`
    return el('span', { class: 'aZo a5r N5jrZb', download_url: download }, card)
  })
  const title = div('a3I', page.words.attachments(cards.length))
  return [div('hq gt a10', div('hp'), title, div('aQH', ...cards))]
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1024)} KB`
    : `${(bytes / 1_048_576).toFixed(1)} MB`
}
