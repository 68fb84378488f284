import {
  type Correspondence,
  correspondenceOf,
  isSkipped,
  type Skipped,
} from '../mail/correspondence'
import type { Message } from '../mail/message'
import { clientIdOf } from '../mail/organisation'
import type { Verdict } from './verdict'

/**
 * Who a message connects the owner with, once the owner has had a say. The owner's word goes before all else, save
 * that no machine's mail is anybody's.
 * @param verdicts What the owner said, by client id.
 */
export function ruledCorrespondence(
  message: Message,
  owner: ReadonlySet<string>,
  verdicts: ReadonlyMap<string, Verdict>,
): Correspondence | Skipped {
  const found = correspondenceOf(message, owner)
  if (!isSkipped(found)) {
    const refused = verdicts.get(found.clientId) === 'not-a-client'
    return refused ? { person: found.person, reason: 'owner-said' } : found
  }
  const clientId = clientToBe(found, owner)
  if (clientId === undefined || verdicts.get(clientId) !== 'client') return found
  const direction = owner.has(message.from.address) ? 'out' : 'in'
  return { clientId, person: found.person, direction }
}

/** The clients that the people of these messages would be, if the owner said so. */
export function clientsToBe(mail: readonly Message[], owner: ReadonlySet<string>): string[] {
  const ids = mail.flatMap((message) => {
    const found = correspondenceOf(message, owner)
    return (isSkipped(found) ? clientToBe(found, owner) : found.clientId) ?? []
  })
  return [...new Set(ids)]
}

function clientToBe({ person, reason }: Skipped, owner: ReadonlySet<string>): string | undefined {
  if (reason === 'automatic' || owner.has(person.address)) return undefined
  return clientIdOf(person.address)
}
