import type { Mailbox, Message } from '../../lib/mail/message'

export const owner = 'jo@jo-design.example'

/** `Mina Park <mina@x.example>` or a bare address. */
function mailbox(text: string): Mailbox {
  const [, name = '', address = text] = /^(.*) <(.*)>$/.exec(text) ?? []
  return { address, name }
}

export interface Sent extends Partial<Omit<Message, 'from' | 'to' | 'cc' | 'at'>> {
  from?: string
  to?: string[]
  cc?: string[]
  /** ISO 8601. */
  at?: string
}

let made = 0

/** A mail to the owner unless said otherwise, with an id and a thread of its own. */
export function message({
  from = 'mina@bakery.example',
  to,
  cc = [],
  at,
  ...rest
}: Sent = {}): Message {
  made += 1
  const text = rest.newText ?? 'Hello.'
  return {
    account: owner,
    ids: { gmail: `msg-f:${made}` },
    thread: { gmail: `thread-f:${made}` },
    precision: 'exact',
    subject: 'Website',
    text,
    newText: text,
    ...rest,
    at: Date.parse(at ?? '2026-03-10T12:00:00Z'),
    from: mailbox(from),
    to: (to ?? [from.includes(owner) ? 'mina@bakery.example' : owner]).map(mailbox),
    cc: cc.map(mailbox),
  }
}
