import { isAdvertising } from './advertising'
import type { Mailbox, Message } from './message'
import { clientIdOf, organisationOf } from './organisation'
import type { SkipReason } from './skip-reason'

/** Local parts behind which no person reads; `calendar-noreply@` says it at the end. */
const robotPattern =
  /^(?:[^@]{0,40}[._+-])?(?:no[-_]?reply|do[-_]?not[-_]?reply)[+._@-]|^(?:mailer-daemon|postmaster|bounces?|notifications?|notify|alerts?|newsletters?|news|updates?|automated?|auto-?confirm|receipts?|calendar-notification)(?:[+._@-])/

/** Who is at the other end of a message, seen from the owner. */
export interface Correspondence {
  clientId: string
  person: Mailbox
  direction: 'in' | 'out'
}

/** A message that is no exchange between the owner and somebody outside. */
export interface Skipped {
  person: Mailbox
  reason: SkipReason
}

/**
 * Who a message connects the owner with, or why it is passed over whatever else is known.
 * @param owner The owner's own addresses, lower case.
 */
export function correspondenceOf(
  message: Message,
  owner: ReadonlySet<string>,
): Correspondence | Skipped {
  const outgoing = owner.has(message.from.address)
  const person = personOf(message, owner)
  if (person === undefined) return { person: message.from, reason: 'colleague' }
  const { automatic } = message
  if (automatic && (!outgoing || automatic === 'auto-reply' || automatic === 'list')) {
    return { person, reason: automatic === 'list' ? 'newsletter' : 'automatic' }
  }
  // A client's calendar notice may end with its calendar's own way off the list.
  if (!outgoing && !message.meeting && isAdvertising(message)) {
    return { person, reason: 'newsletter' }
  }
  if (isRobot(person.address)) return { person, reason: 'automatic' }
  if (isColleague(person.address, owner)) return { person, reason: 'colleague' }
  return { clientId: clientIdOf(person.address), person, direction: outgoing ? 'out' : 'in' }
}

/** Whom a message is with: its sender, or the first whom the owner wrote to; none where the owner wrote to themselves. */
export function personOf(
  message: Pick<Message, 'from' | 'to' | 'cc'>,
  owner: ReadonlySet<string>,
): Mailbox | undefined {
  return owner.has(message.from.address) ? firstOutsider(message, owner) : message.from
}

export function isSkipped(found: Correspondence | Skipped): found is Skipped {
  return 'reason' in found
}

/** Somebody is a client's person once mail went both ways. */
export function isExchange(directions: ReadonlySet<'in' | 'out'>): boolean {
  return directions.size === 2
}

function firstOutsider(
  message: Pick<Message, 'to' | 'cc'>,
  owner: ReadonlySet<string>,
): Mailbox | undefined {
  const recipients = [...message.to, ...message.cc].filter(({ address }) => !owner.has(address))
  return recipients.find(({ address }) => !isColleague(address, owner)) ?? recipients[0]
}

function isRobot(address: string): boolean {
  return robotPattern.test(address)
}

function isColleague(address: string, owner: ReadonlySet<string>): boolean {
  const organisation = organisationOf(address)
  if (organisation === undefined) return false
  return [...owner].some((own) => organisationOf(own) === organisation)
}
