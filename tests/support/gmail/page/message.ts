import { avatar, div, el, nextId } from './dom'
import { attachments, bodyBlock } from './message-body'
import { dateSpan, headRow, recipientsRow, row, senderAttributes, table } from './message-head'
import { type Page, paintIds, shownName } from './page'
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
  let collapsed: HTMLElement | undefined
  const show = (whole: boolean) => {
    element.className = whole ? 'h7' : 'kv'
    // An expanded message stays in the page, hidden, when it is collapsed again.
    if (whole && !open) {
      open = expandedMessage(page, thread, mail, reply, () => show(false))
      holder.append(open)
    }
    if (open) open.style.display = whole ? '' : 'none'
    collapsed?.remove()
    collapsed = whole ? undefined : collapsedMessage(page, mail, () => show(true))
    if (collapsed) holder.append(collapsed)
  }
  show(expanded)
  return {
    element,
    sync() {
      if (mail.legacyId) open?.setAttribute('data-legacy-message-id', mail.legacyId)
    },
  }
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
  const picture = div('aju', div('aCi', avatar(mail.from)))
  const element = div('adn ads', picture, div('gs', head, body), div('ajx'))
  paintIds(page, element, {
    'data-message-id': `#${mail.id}`,
    'data-legacy-message-id': mail.legacyId,
  })
  return element
}
