import { createCompose } from './compose'
import { div, el, icon } from './dom'
import { type Draft, type ReplyKind, replyDraft, savedDraft } from './drafts'
import { type MessageView, messageView } from './message'
import { type Page, paintIds } from './page'
import { openPopOut } from './pop-out'
import { isDraft } from './row-cells'
import type { Mail, Thread } from './threads'

export interface ThreadView {
  thread: Thread
  /** Shows what sync answers brought: new messages, legacy ids. */
  refresh(): void
  reply(kind: ReplyKind): void
  /** Answers in a box of its own. */
  replyApart(): void
}

/** How long Gmail takes to open a reply, in ms: long enough that nothing may count on it at once. */
const REPLY_DELAY = 150

/** An open thread. */
export function renderThread(page: Page, thread: Thread): ThreadView {
  const views = new Map<string, MessageView>()
  const list = el('div', { role: 'list' })
  const replyArea = div('btDi4d')
  const last = () => thread.mails.filter((mail) => !isDraft(mail)).at(-1)
  const reply = (kind: ReplyKind, mail: Mail | undefined = last()) => {
    if (!mail) return
    const draft = replyDraft(page, thread, mail, kind)
    setTimeout(() => openReply(page, replyArea, draft), REPLY_DELAY)
  }
  const add = (mail: Mail, expanded: boolean) => {
    const view = messageView(page, thread, mail, expanded, () => reply('reply', mail))
    views.set(mail.id, view)
    list.append(view.element)
  }
  const written = thread.mails.filter((mail) => !isDraft(mail))
  for (const mail of written) add(mail, mail === written.at(-1) || mail.labels.includes('^u'))
  hideMiddle(list)
  const buttons = replyButtons(page, last(), reply)
  replyArea.append(buttons)
  for (const mail of thread.mails.filter(isDraft))
    list.append(draftItem(page, thread, mail, buttons))
  const root = div('nH a98 iY', subjectLine(page, thread), div('nH aHU', list), replyArea)
  page.views.showThread(root, thread.id)
  return {
    thread,
    reply,
    replyApart() {
      const mail = last()
      if (mail) openPopOut(page, replyDraft(page, thread, mail, 'reply'))
    },
    refresh() {
      for (const mail of thread.mails) if (!views.has(mail.id) && !isDraft(mail)) add(mail, true)
      for (const view of views.values()) view.sync()
    },
  }
}

function subjectLine(page: Page, thread: Thread): HTMLElement {
  const ids = { 'data-thread-perm-id': thread.id, 'data-legacy-thread-id': thread.legacyId }
  const subject = el('h2', { class: 'hP', tabindex: '-1' }, thread.subject)
  paintIds(page, subject, ids)
  const inInbox = thread.mails.some(({ labels }) => labels.includes('^i'))
  const chips = inInbox ? [el('span', { class: 'hN' }, page.words.inbox)] : []
  return div('nH', div('V8djrc byY', div('nH', div('ha', subject, ...chips))))
}

/** A long run of collapsed messages is hidden under its count, all but the first and the last. */
function hideMiddle(list: HTMLElement): void {
  const items = [...list.children] as HTMLElement[]
  const firstOpen = items.findIndex(({ className }) => className === 'h7')
  const middle = items.slice(1, Math.max(1, firstOpen - 1))
  const [first] = middle
  if (!first || middle.length < 2) return
  const count = div('adv', el('span', { class: 'adx' }, el('span', {}, `${middle.length}`)))
  first.prepend(count)
  for (const item of middle) item.className = item === first ? 'kQ' : 'kx'
  count.addEventListener('click', () => {
    count.remove()
    for (const item of middle) item.className = 'kv'
  })
}

/** A draft saved earlier stands in the thread as an open compose, in place of the buttons. */
function draftItem(page: Page, thread: Thread, mail: Mail, buttons: HTMLElement): HTMLElement {
  const item = el('div', { role: 'listitem', class: 'h7' })
  buttons.style.display = 'none'
  const compose = createCompose(page, savedDraft(page, thread, mail), true, () => {
    item.remove()
    buttons.style.display = ''
  })
  item.append(div('Bk', div('G3 G2', composeFrame(compose.element))))
  return item
}

function replyButtons(
  page: Page,
  last: Mail | undefined,
  reply: (kind: ReplyKind) => void,
): HTMLElement {
  const { words } = page
  const several = last !== undefined && last.to.length + last.cc.length > 1
  const kinds = [
    ['reply', 'bkH', words.reply],
    ...(several ? [['replyAll', 'bkI', words.replyAll] as const] : []),
    ['forward', 'bkG', words.forward],
  ] as const
  const buttons = kinds.map(([kind, classes, word]) => {
    const button = el(
      'span',
      { class: `ams ${classes}`, role: 'link', tabindex: '0' },
      icon(kind),
      word,
    )
    button.addEventListener('click', () => reply(kind))
    return button
  })
  return div('amr', div('nr', div('amn', ...buttons)))
}

/** The inline compose takes the place of the buttons until it is sent or discarded. */
function openReply(page: Page, area: HTMLElement, draft: Draft): void {
  if (area.childElementCount > 1) return
  const buttons = area.querySelector<HTMLElement>('.amr')
  const compose = createCompose(page, draft, true, () => {
    frame.remove()
    if (buttons) buttons.style.display = ''
  })
  const frame = composeFrame(compose.element)
  if (buttons) buttons.style.display = 'none'
  area.append(frame)
  compose.focus()
  frame.scrollIntoView({ block: 'nearest' })
}

/** Gmail put one more wrapper round inline replies in September 2025; its name is not known. */
function composeFrame(compose: HTMLElement): HTMLElement {
  return div('gA gt acV', div('gB xu', div('ip adB', el('div', {}, compose))))
}
