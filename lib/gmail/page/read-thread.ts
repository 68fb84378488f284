import type { Ids, Mailbox } from '../../mail/message'
import { legacyIdIn, messageIdIn, threadIdIn } from '../ids'
import type { PageMessage, PageThread } from './page-thread'
import { selectors } from './selectors'

/** The thread that the main view shows, with the element that it stands in. */
export interface ShownThread {
  ids: Ids
  element: Element
}

/** The thread on the page; undefined while none is painted. */
export function findThread(page: Document): ShownThread | undefined {
  for (const element of page.querySelectorAll(selectors.thread)) {
    const subject = element.querySelector(selectors.subject)
    const legacy = legacyIdIn(subject?.getAttribute('data-legacy-thread-id'))
    const gmail = threadIdIn(subject?.getAttribute('data-thread-perm-id')?.replace(/^#/, ''))
    const ids = { ...(gmail ? { gmail } : {}), ...(legacy ? { legacy } : {}) }
    if (legacy ?? gmail) return { ids, element }
  }
  return undefined
}

/** Whether two sets of names can belong to the same thread or message: one that both have is equal. */
export function sameIds(a: Ids, b: Ids): boolean {
  return (
    (a.legacy !== undefined && a.legacy === b.legacy) ||
    (a.gmail !== undefined && a.gmail === b.gmail)
  )
}

/** Takes down the expanded messages of a thread; collapsed ones show neither ids nor their text. */
export function readThread({ ids, element }: ShownThread): PageThread {
  const messages = [...element.querySelectorAll(selectors.message)]
  return {
    ids,
    subject: element.querySelector(selectors.subject)?.textContent?.trim() ?? '',
    writers: writersIn(element),
    messages: messages.flatMap((message) => readMessage(message) ?? []),
  }
}

function writersIn(thread: Element): string[] {
  const senders = [...thread.querySelectorAll(selectors.sender)]
  return [...new Set(senders.flatMap((sender) => mailboxOf(sender)?.address ?? []))]
}

function readMessage(element: Element): PageMessage | undefined {
  const gmail = messageIdIn(element.getAttribute('data-message-id')?.replace(/^#/, ''))
  const legacy = legacyIdIn(element.getAttribute('data-legacy-message-id'))
  const body = element.querySelector(selectors.body)
  const from = mailboxOf(element.querySelector(selectors.sender))
  if (!gmail || !body || !from || !element.querySelector(selectors.date)) return undefined
  return {
    ids: { gmail, ...(legacy ? { legacy } : {}) },
    from,
    to: [...element.querySelectorAll(selectors.recipient)].flatMap((one) => mailboxOf(one) ?? []),
    html: body.innerHTML,
  }
}

/** Address and name from attributes: the text says "me", or a name cut short. */
function mailboxOf(element: Element | null): Mailbox | undefined {
  const address = element?.getAttribute('email')?.toLowerCase()
  return address ? { address, name: element?.getAttribute('name') ?? '' } : undefined
}
