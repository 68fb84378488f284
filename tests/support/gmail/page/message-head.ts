import { div, el, icon, onPress } from './dom'
import { jslog } from './message-body'
import { type Page, paintIds, shownName } from './page'
import type { Mail, Thread } from './threads'

export function dateSpan(page: Page, mail: Mail): HTMLElement {
  const title = page.dates.title(mail.at)
  const attributes = { class: 'g3', title, alt: title, role: 'gridcell', tabindex: '-1' }
  return el('span', attributes, page.dates.shown(mail.at, page.now()))
}

export function senderAttributes({ from }: Mail) {
  const { address, name } = from
  return { class: 'gD', email: address, name: name || address, 'data-hovercard-id': address }
}

export function row(...cells: HTMLElement[]): HTMLElement {
  return el('tr', {}, ...cells)
}

export function table(classes: string, ...rows: HTMLElement[]): HTMLElement {
  return el('table', { class: classes, role: 'presentation' }, el('tbody', {}, ...rows))
}

/** Sender, date and buttons. */
export function headRow(page: Page, thread: Thread, mail: Mail, reply: () => void): HTMLElement {
  const { address, name } = mail.from
  const sender = el('span', senderAttributes(mail), el('span', {}, name || address))
  const shownAddress = el('span', { class: 'go' }, hidden('<'), address, hidden('>'))
  const who = el(
    'span',
    { class: 'qu', translate: 'no', role: 'gridcell' },
    sender,
    ' ',
    shownAddress,
  )
  const star = el(
    'div',
    {
      class: 'zd bi4',
      role: 'checkbox',
      'aria-checked': 'false',
    },
    icon('star'),
  )
  paintIds(page, star, { jslog: jslog('20511', thread, mail) })
  const answer = el(
    'button',
    { class: 'DILLkc', type: 'button', 'aria-label': page.words.reply },
    icon('reply'),
  )
  answer.addEventListener('click', reply)
  const more = el(
    'button',
    {
      class: 'Wsq5Cf',
      type: 'button',
      'aria-label': page.words.moreOptions,
      'aria-haspopup': 'menu',
    },
    icon('more'),
  )
  const element = row(
    el(
      'td',
      { class: 'gF gK' },
      table('cf ix', row(el('td', { class: 'c2' }, el('h3', { class: 'iw gFxsud' }, who)))),
    ),
    el('td', { class: 'gH bAk' }, div('gK', el('span'), dateSpan(page, mail), star)),
    el('td', { class: 'gH' }),
    el('td', { class: 'gH acX bAm', rowspan: '2' }, answer, more),
  )
  element.className = 'acZ'
  return element
}

function hidden(sign: string): HTMLElement {
  return el('span', { 'aria-hidden': 'true' }, sign)
}

/** The recipients; only two are shown until the details are opened. */
export function recipientsRow(page: Page, mail: Mail): HTMLElement {
  const all = [...mail.to, ...mail.cc]
  const names = el('span', { class: 'hb', translate: 'no' })
  const fill = (count: number) => {
    const [before, after] = page.words.recipients
    const spans = all.slice(0, count).flatMap((person, index) => {
      const { address } = person
      const name = shownName(page, person)
      const attributes = { class: 'g2', email: address, name, 'data-hovercard-id': address }
      return [index === 0 ? '' : ', ', el('span', attributes, name)]
    })
    names.replaceChildren(before, ...spans, all.length > count ? ', …' : '', after)
  }
  fill(2)
  const details = el(
    'div',
    {
      class: 'ajy',
      role: 'button',
      tabindex: '0',
      'aria-haspopup': 'true',
      'aria-label': page.words.details,
    },
    icon('down'),
  )
  onPress(details, () => fill(all.length))
  const cell = el('td', { class: 'ady' }, div('iw ajw', names), details)
  const element = row(el('td', { colspan: '3' }, table('cf adz', row(cell))))
  element.className = 'acZ xD'
  return element
}
