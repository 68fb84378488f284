import { avatar, div, el, icon, nextId, onPress } from './dom'
import { attachments, bodyBlock, jslog } from './message-body'
import { type Page, shownName } from './page'
import type { Mail, Thread } from './threads'

export interface MessageView {
  element: HTMLElement
  /** Writes the legacy id into the page once it is known. */
  sync(): void
}

/** One message of a thread, collapsed or expanded. */
export function messageView(
  page: Page,
  thread: Thread,
  mail: Mail,
  expanded: boolean,
  reply: () => void,
): MessageView {
  const holder = el('div', { id: nextId() })
  const element = el('div', { role: 'listitem' }, div('Bk', div('G3 G2', el('div', {}, holder))))
  let open: HTMLElement | undefined
  const show = (whole: boolean) => {
    element.className = whole ? 'h7' : 'kv'
    // An expanded message stays in the page, hidden, when it is collapsed again.
    if (whole && !open) {
      open = expandedMessage(page, thread, mail, reply, () => show(false))
      holder.append(open)
    }
    if (open) open.style.display = whole ? '' : 'none'
    holder.querySelector('.adf')?.remove()
    if (!whole) holder.append(collapsedMessage(page, mail, () => show(true)))
  }
  show(expanded)
  return {
    element,
    sync() {
      if (mail.legacyId) open?.setAttribute('data-legacy-message-id', mail.legacyId)
    },
  }
}

function dateSpan(page: Page, mail: Mail): HTMLElement {
  const title = page.dates.title(mail.at)
  const attributes = { class: 'g3', title, alt: title, role: 'gridcell', tabindex: '-1' }
  return el('span', attributes, page.dates.shown(mail.at, page.now()))
}

function senderAttributes({ from }: Mail) {
  const { address, name } = from
  return { class: 'gD', email: address, name: name || address, 'data-hovercard-id': address }
}

function row(...cells: HTMLElement[]): HTMLElement {
  return el('tr', {}, ...cells)
}

function table(classes: string, ...rows: HTMLElement[]): HTMLElement {
  return el('table', { class: classes, role: 'presentation' }, el('tbody', {}, ...rows))
}

function collapsedMessage(page: Page, mail: Mail, expand: () => void): HTMLElement {
  const sender = el(
    'span',
    { ...senderAttributes(mail), role: 'gridcell' },
    shownName(page, mail.from),
  )
  const first = row(
    el('td', { class: 'gF gK' }, sender),
    el('td', { class: 'gH bAk' }, el('span'), dateSpan(page, mail)),
  )
  const snippet = el('div', { class: 'iA g6', role: 'gridcell' }, mail.snippet)
  const second = row(el('td', { class: 'gF gK', colspan: '2' }, snippet))
  const head = el('div', { class: 'gE hI' }, table('cf gJ', first, second))
  const element = div(
    'adf ads',
    div('aju', div('aCi', avatar(mail.from))),
    div('gs gt', head),
    div('ajx'),
  )
  element.addEventListener('click', expand)
  return element
}

function expandedMessage(
  page: Page,
  thread: Thread,
  mail: Mail,
  reply: () => void,
  collapse: () => void,
): HTMLElement {
  const head = div(
    'gE iv gt',
    table('cf gJ', headRow(page, thread, mail, reply), recipientsRow(page, mail)),
  )
  head.addEventListener('click', (event) => {
    const target = event.target as Element
    if (!target.closest('button, [role=button], [role=checkbox], a')) collapse()
  })
  const body = el(
    'div',
    {},
    div('aHl'),
    bodyBlock(page, thread, mail),
    ...attachments(page, mail),
    div('hi'),
  )
  const attributes = {
    class: 'adn ads',
    'data-message-id': `#${mail.id}`,
    'data-legacy-message-id': mail.legacyId || undefined,
  }
  return el(
    'div',
    attributes,
    div('aju', div('aCi', avatar(mail.from))),
    div('gs', head, body),
    div('ajx'),
  )
}

function headRow(page: Page, thread: Thread, mail: Mail, reply: () => void): HTMLElement {
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
      jslog: jslog('20511', thread, mail),
    },
    icon('star'),
  )
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
function recipientsRow(page: Page, mail: Mail): HTMLElement {
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
