import type { NumberedMail, NumberedThread } from './mailbox'
import { snippetOf } from './parts'

/** Whether one message of the thread holds every word; `from:` and `to:` ask for addresses. */
export function found(thread: NumberedThread, query: string): boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return thread.messages.some((mail) => words.every((word) => holds(mail, word)))
}

function holds(mail: NumberedMail, word: string): boolean {
  const recipients = [...mail.to, ...mail.cc]
  const people = (list: typeof recipients) =>
    list.map(({ address, name }) => `${address} ${name}`.toLowerCase()).join(' ')
  if (word.startsWith('from:')) return people([mail.from]).includes(word.slice(5))
  if (word.startsWith('to:')) return people(recipients).includes(word.slice(3))
  const text = `${mail.subject} ${snippetOf(mail.parts, 10_000)}`.toLowerCase()
  return `${text} ${people([mail.from, ...recipients])}`.includes(word)
}
