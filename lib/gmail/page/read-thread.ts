import type { Ids, Mailbox } from '../../mail/message'
import { legacyIdIn, messageIdIn, threadIdIn } from '../ids'
import type { FoldedMessage, PageDates, PageMessage, PageThread } from './page-thread'
import { selectors } from './selectors'

/** The thread that the page shows, with the element that it stands in. */
export interface ShownThread {
  ids: Ids
  element: Element
}

/**
 * The thread on the page; undefined while none is painted. Views that were left may stay in the page,
 * hidden; and in a reading pane the ids may come late, when the list's row that is shown has them already.
 */
export function findThread(page: Document): ShownThread | undefined {
  for (const element of page.querySelectorAll(selectors.thread)) {
    if (!isVisible(element)) continue
    const ids = idsOf(element.querySelector(selectors.subject))
    if (ids) return { ids, element }
    const row = page.querySelector(selectors.rowInPane)
    const legacy = legacyIdIn(row?.getAttribute('data-legacy-thread-id'))
    if (legacy) return { ids: { legacy }, element }
  }
  return undefined
}

function idsOf(subject: Element | null): Ids | undefined {
  const legacy = legacyIdIn(subject?.getAttribute('data-legacy-thread-id'))
  const gmail = threadIdIn(subject?.getAttribute('data-thread-perm-id')?.replace(/^#/, ''))
  if (!legacy && !gmail) return undefined
  return { ...(gmail ? { gmail } : {}), ...(legacy ? { legacy } : {}) }
}

function isVisible(element: Element): boolean {
  return element.checkVisibility?.() ?? true
}

/** Whether two sets of names can belong to the same thread or message: one that both have is equal. */
export function sameIds(a: Ids, b: Ids): boolean {
  return (
    (a.legacy !== undefined && a.legacy === b.legacy) ||
    (a.gmail !== undefined && a.gmail === b.gmail)
  )
}

/**
 * Takes down what a thread shows.
 * @param skip Names (perm and legacy id) of messages that were taken down before.
 * @param hasTime Asked before each message but the first: a long thread is taken down in several looks.
 */
export function readThread(
  { ids, element }: ShownThread,
  dates: PageDates,
  skip: ReadonlySet<string> = new Set(),
  hasTime: () => boolean = () => true,
): PageThread {
  const items = [...element.querySelectorAll(selectors.item)]
  const messages: PageMessage[] = []
  for (const item of items) {
    if (messages.length > 0 && !hasTime()) break
    const message = readMessage(item, skip)
    if (message) messages.push(message)
  }
  return {
    ids,
    subject: element.querySelector(selectors.subject)?.textContent?.trim() ?? '',
    dates,
    messages,
    writers: [...new Set(items.flatMap((item) => writerOf(item) ?? []))],
    folded: readFoldedMessages(element),
  }
}

function readMessage(item: Element, skip: ReadonlySet<string>): PageMessage | undefined {
  const element = item.querySelector(selectors.message)
  if (!element || !isExpanded(item)) return undefined
  const gmail = messageIdIn(element.getAttribute('data-message-id')?.replace(/^#/, ''))
  const legacy = legacyIdIn(element.getAttribute('data-legacy-message-id'))
  if (!gmail || skip.has(`${gmail} ${legacy}`)) return undefined
  const body = element.querySelector(selectors.body)
  const from = mailboxOf(element.querySelector(selectors.sender))
  const shown = shownDate(element)
  if (!body || !from || !shown) return undefined
  return {
    ids: { gmail, ...(legacy ? { legacy } : {}) },
    from,
    to: [...element.querySelectorAll(selectors.recipient)].flatMap((one) => mailboxOf(one) ?? []),
    html: withoutClipNotice(body),
    attachments: [...element.querySelectorAll(selectors.attachment)].map(
      ({ textContent }) => textContent?.trim() ?? '',
    ),
    shown,
  }
}

/** Who wrote a message, expanded or folded; a draft, which shows no date, has not been written yet. */
function writerOf(item: Element): string | undefined {
  if (!shownDate(item)) return undefined
  return mailboxOf(item.querySelector(selectors.sender))?.address
}

/** The folded messages of a thread; see FoldedMessage. */
export function readFoldedMessages(element: Element): FoldedMessage[] {
  return [...element.querySelectorAll(selectors.item)].flatMap((item) => readFolded(item) ?? [])
}

function readFolded(item: Element): FoldedMessage | undefined {
  if (isExpanded(item)) return undefined
  const from = mailboxOf(item.querySelector(selectors.sender))
  const shown = shownDate(item)
  return from && shown ? { from, shown } : undefined
}

function isExpanded(item: Element): boolean {
  return item.matches(selectors.expanded)
}

/** A draft in a thread shows no date. */
function shownDate(element: Element): string | undefined {
  return element.querySelector(selectors.date)?.getAttribute('title') ?? undefined
}

/** Gmail cuts long mail and says so within the body: those words are not the sender's. */
function withoutClipNotice(body: Element): string {
  const link = body.querySelector(selectors.clipLink)
  if (!link) return body.innerHTML
  const copy = body.cloneNode(true) as Element
  const notice = copy.querySelector(selectors.clipLink)
  const holder = notice?.parentElement
  if (holder && holder !== copy) holder.remove()
  else notice?.remove()
  return copy.innerHTML
}

/** Address and name from attributes: the text says "me", or a name cut short. */
function mailboxOf(element: Element | null): Mailbox | undefined {
  const address = element?.getAttribute('email')?.toLowerCase()
  return address ? { address, name: element?.getAttribute('name') ?? '' } : undefined
}
