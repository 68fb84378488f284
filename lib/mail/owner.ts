import type { Message } from './message'

/** The person whose mailbox is read. */
export interface Owner {
  /** Address of the mailbox, lower case. */
  account: string
  /** Every address that the owner writes from, the account's among them. */
  addresses: ReadonlySet<string>
  /** IANA zone, for dates that name none. */
  zone: string
}

/**
 * The address that a mailbox seems to belong to: the one that takes part in most messages, as
 * sender or recipient; between equals, the one who writes with more different people.
 * Undefined without mail.
 */
export function guessOwner(messages: readonly Omit<Message, 'account'>[]): string | undefined {
  return likelyOwners(messages)[0]
}

/** All addresses of some mail, the owner's likeliest first. */
export function likelyOwners(messages: readonly Omit<Message, 'account'>[]): string[] {
  const seen = new Map<string, { messages: number; sent: number; others: Set<string> }>()
  for (const message of messages) {
    const people = [message.from, ...message.to, ...message.cc].map(({ address }) => address)
    for (const address of new Set(people)) {
      const tally = seen.get(address) ?? { messages: 0, sent: 0, others: new Set() }
      tally.messages += 1
      if (address === message.from.address) tally.sent += 1
      for (const other of people) if (other !== address) tally.others.add(other)
      seen.set(address, tally)
    }
  }
  const ranked = [...seen].sort(
    ([, a], [, b]) => b.messages - a.messages || b.others.size - a.others.size || a.sent - b.sent,
  )
  return ranked.map(([address]) => address)
}
