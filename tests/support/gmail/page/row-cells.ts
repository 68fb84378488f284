import { el } from './dom'
import { type Page, shownName } from './page'
import type { Mail, Thread } from './threads'

export function isDraft({ labels }: Mail): boolean {
  return labels.includes('^r')
}

export function isUnread(thread: Thread): boolean {
  return thread.mails.some(({ labels }) => labels.includes('^u'))
}

export function peopleOf(page: Page, thread: Thread): HTMLElement {
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

/** The subject with the ids of thread and last message. */
export function subjectOf(thread: Thread): HTMLElement {
  const last = thread.mails.at(-1)
  const lastWritten = thread.mails.filter((mail) => !isDraft(mail)).at(-1)
  const ids = {
    'data-thread-id': `#${thread.id}`,
    'data-legacy-thread-id': thread.legacyId,
    'data-legacy-last-message-id': last?.legacyId,
    'data-legacy-last-non-draft-message-id': lastWritten?.legacyId,
    'data-standalone-draft-id': lastWritten ? undefined : `#${last?.id}`,
  }
  const subject = el('span', { class: 'bqe', ...ids }, thread.subject)
  return el('div', { class: 'y6' }, el('span', { class: 'bog' }, subject))
}

export function dateOf(page: Page, thread: Thread): HTMLElement {
  const at = thread.mails.at(-1)?.at ?? 0
  const title = page.dates.rowTitle(at)
  const shown = el('span', {}, page.dates.short(at, page.now()))
  return el('span', { title, 'aria-label': title }, shown)
}
