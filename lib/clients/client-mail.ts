import type { TalkMessage } from '../detectors/detector'
import { type Correspondence, isExchange, isSkipped } from '../mail/correspondence'
import type { Mailbox, Message } from '../mail/message'
import type { SkipReason } from '../mail/skip-reason'
import type { Identities } from './identity'
import { ruledCorrespondence } from './ruled-correspondence'
import type { Verdict } from './verdict'

/** What is kept of a client's message: headers, facts and the newly written text, no quotes. */
export type KeptMessage = Omit<Message, 'text' | 'automatic'>

/** One message of a client, kept under a key that is unique within its account. */
export interface ClientMail {
  key: string
  message: KeptMessage
  direction: 'in' | 'out'
}

/** The mail of an account, sorted into clients and people who are none. */
export interface SortedMail {
  clients: Map<string, ClientMail[]>
  skipped: { key: string; person: Mailbox; reason: SkipReason }[]
}

/**
 * Sorts mail by who is at the other end. Somebody is a client once mail went both ways.
 * @param known Clients of the account that are known already: one direction is enough for them.
 * @param verdicts What the owner said of somebody, by client id: that settles it.
 * @param identities What the owner said of who somebody is.
 */
export function sortMail(
  messages: readonly { key: string; message: Message }[],
  owner: ReadonlySet<string>,
  known: ReadonlySet<string> = new Set(),
  verdicts: ReadonlyMap<string, Verdict> = new Map(),
  identities?: Identities,
): SortedMail {
  const exchanges = new Map<string, (ClientMail & { found: Correspondence })[]>()
  const skipped: SortedMail['skipped'] = []
  for (const { key, message } of messages) {
    const found = ruledCorrespondence(message, owner, verdicts, identities)
    if (isSkipped(found)) {
      skipped.push({ key, ...found })
    } else {
      const mail = exchanges.get(found.clientId) ?? []
      mail.push({ key, message, direction: found.direction, found })
      exchanges.set(found.clientId, mail)
    }
  }
  const clients = new Map<string, ClientMail[]>()
  for (const [id, mail] of exchanges) {
    const isKnown = known.has(id) || verdicts.get(id) === 'client'
    if (isKnown || isExchange(new Set(mail.map(({ direction }) => direction)))) {
      clients.set(
        id,
        mail.map(({ key, message, direction }) => ({ key, message, direction })),
      )
    } else {
      skipped.push(
        ...mail.map(({ key, found }) => ({
          key,
          person: found.person,
          reason: 'one-way' as const,
        })),
      )
    }
  }
  return { clients, skipped }
}

/** A client's mail as the detectors see it, oldest first. */
export function talkOf(mail: readonly ClientMail[]): TalkMessage[] {
  return mail
    .map(({ key, message, direction }) => ({
      key,
      thread: message.thread.gmail ?? message.thread.header ?? message.thread.legacy ?? '',
      role: direction === 'in' ? ('client' as const) : ('owner' as const),
      at: message.at,
      subject: message.subject,
      newText: message.newText,
      ...(message.meeting ? { meeting: message.meeting } : {}),
    }))
    .sort((a, b) => a.at - b.at)
}
