import {
  type Correspondence,
  correspondenceOf,
  isSkipped,
  type Skipped,
} from '../mail/correspondence'
import type { Message } from '../mail/message'
import { asAddressed, clientOf, type Identities } from './identity'
import type { Verdict } from './verdict'

/**
 * Who a message connects the owner with, once the owner has had a say. The owner's word goes before all else, save
 * that no machine's mail is anybody's.
 * @param verdicts What the owner said they are, by client id.
 * @param identities What the owner said of who they are.
 */
export function ruledCorrespondence(
  message: Message,
  owner: ReadonlySet<string>,
  verdicts: ReadonlyMap<string, Verdict>,
  identities: Identities = asAddressed,
): Correspondence | Skipped {
  const found = correspondenceOf(message, owner)
  if (!isSkipped(found)) {
    const clientId = clientOf(found.person.address, identities)
    const refused = verdicts.get(clientId) === 'not-a-client'
    return refused ? { person: found.person, reason: 'owner-said' } : { ...found, clientId }
  }
  const clientId = clientToBe(found, owner, identities)
  if (clientId === undefined || verdicts.get(clientId) !== 'client') return found
  const direction = owner.has(message.from.address) ? 'out' : 'in'
  return { clientId, person: found.person, direction }
}

/** The clients that the people of these messages would be, if the owner said so. */
export function clientsToBe(
  mail: readonly Message[],
  owner: ReadonlySet<string>,
  identities: Identities,
): string[] {
  const ids = mail.flatMap((message) => {
    const found = correspondenceOf(message, owner)
    if (!isSkipped(found)) return clientOf(found.person.address, identities)
    return clientToBe(found, owner, identities) ?? []
  })
  return [...new Set(ids)]
}

function clientToBe(
  { person, reason }: Skipped,
  owner: ReadonlySet<string>,
  identities: Identities,
): string | undefined {
  if (reason === 'automatic' || owner.has(person.address)) return undefined
  return clientOf(person.address, identities)
}
