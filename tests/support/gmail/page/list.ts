import { threadToken } from '../thread-token'
import { div, el, icon, nextId } from './dom'
import { type Page, shownName } from './page'
import type { Mail, Thread } from './threads'

/** A list of threads, one row each. */
export function renderList(
  page: Page,
  hash: string,
  threads: Thread[],
  openDraft: (thread: Thread) => void,
): void {
  const rows = threads.map((thread) => row(page, hash, thread, openDraft))
  const table = el('table', { class: 'F cf zt', role: 'grid' }, el('tbody', {}, ...rows))
  const list = el('div', { class: 'Cp', gh: 'tl' }, table)
  if (rows.length === 0) list.append(div('TC', page.words.noMail))
  page.main.replaceChildren(list)
}

export function isUnread(thread: Thread): boolean {
  return thread.mails.some(({ labels }) => labels.includes('^u'))
}

function isDraft({ labels }: Mail): boolean {
  return labels.includes('^r')
}

function row(
  page: Page,
  hash: string,
  thread: Thread,
  openDraft: (thread: Thread) => void,
): HTMLElement {
  const unread = isUnread(thread)
  const id = nextId()
  const element = el(
    'tr',
    {
      class: `zA ${unread ? 'zE' : 'yO'}`,
      id: nextId(),
      tabindex: '-1',
      role: 'row',
      'aria-labelledby': id,
    },
    td('PF xY'),
    td(
      'oZ-x3 xY',
      el(
        'div',
        { class: 'oZ-jc T-Jo J-J5-Ji', role: 'checkbox', 'aria-checked': 'false' },
        div('T-Jo-auh'),
      ),
    ),
    td('apU xY', el('span', { class: 'aXw T-KT', role: 'button' }, icon('star'))),
    td(
      'yX xY',
      el('div', { id, class: 'afn' }, `${thread.subject}, ${thread.snippet}`),
      peopleCell(page, thread),
    ),
    td('xY a4W', el('div', { class: 'xS', role: 'link' }, subjectCell(thread))),
    td('byZ xY'),
    td(
      'yf xY',
      ...(thread.mails.some(({ attachments }) => attachments.length > 0) ? [icon('attach')] : []),
    ),
    td('xW xY', dateCell(page, thread)),
  )
  element.addEventListener('click', () => {
    if (thread.mails.every(isDraft)) openDraft(thread)
    else location.hash = `#${hash}/${threadToken(thread.id)}`
  })
  return element
}

function td(classes: string, ...children: (Node | string)[]): HTMLElement {
  return el('td', { class: classes, role: 'gridcell' }, ...children)
}

function peopleCell(page: Page, thread: Thread): HTMLElement {
  const written = thread.mails.filter((mail) => !isDraft(mail))
  const people = [...new Map(written.map(({ from }) => [from.address, from])).values()]
  const names = people.flatMap((person, index) => {
    const { address } = person
    const unread = thread.mails.some((m) => m.from.address === address && m.labels.includes('^u'))
    const shown = shownName(page, person)
    const short = people.length > 1 ? (shown.split(' ')[0] ?? shown) : shown
    const attributes = { email: address, name: shown, 'data-hovercard-id': address }
    const span = el('span', { class: unread ? 'zF' : 'yP', ...attributes }, short)
    return index === 0 ? [span] : [', ', span]
  })
  const cell = el('div', { class: 'yW' }, el('span', { class: 'bA4' }, ...names))
  if (written.length > 1) cell.append(' ', el('span', { class: 'bx0' }, `${written.length}`))
  if (thread.mails.some(isDraft))
    cell.append(written.length > 0 ? ', ' : '', el('span', { class: 'boq' }, page.words.draft))
  return cell
}

function subjectCell(thread: Thread): HTMLElement {
  const last = thread.mails.at(-1)
  const lastWritten = thread.mails.filter((mail) => !isDraft(mail)).at(-1)
  const subject = el(
    'span',
    {
      class: 'bqe',
      'data-thread-id': `#${thread.id}`,
      'data-legacy-thread-id': thread.legacyId,
      'data-legacy-last-message-id': last?.legacyId,
      'data-legacy-last-non-draft-message-id': lastWritten?.legacyId,
      'data-standalone-draft-id': lastWritten ? undefined : `#${last?.id}`,
    },
    thread.subject,
  )
  const snippet = el(
    'span',
    { class: 'y2' },
    el('span', { class: 'Zt' }, '\u00a0-\u00a0'),
    thread.snippet,
  )
  return div('xT', el('div', { class: 'y6' }, el('span', { class: 'bog' }, subject)), snippet)
}

function dateCell(page: Page, thread: Thread): HTMLElement {
  const at = thread.mails.at(-1)?.at ?? 0
  const title = page.dates.rowTitle(at)
  return el(
    'span',
    { title, 'aria-label': title },
    el('span', {}, page.dates.short(at, page.now())),
  )
}
