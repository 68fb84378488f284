import type { Mailbox } from '../mail/message'
import type { ClientMail } from './client-mail'
import { asAddressed, clientOf, type Identities, standingId } from './identity'

/** The client's people who take part, the busiest first, each with the fullest name seen. */
export function peopleOf(
  clientId: string,
  mail: readonly ClientMail[],
  identities: Identities = asAddressed,
): Mailbox[] {
  const seen = new Map<string, { name: string; messages: number }>()
  for (const { message, direction } of mail) {
    const boxes = direction === 'in' ? [message.from] : [...message.to, ...message.cc]
    for (const { address, name } of boxes) {
      if (clientOf(address, identities) !== clientId) continue
      const person = seen.get(address) ?? { name: '', messages: 0 }
      const fuller = name !== address && name.length > person.name.length ? name : person.name
      seen.set(address, { name: fuller, messages: person.messages + 1 })
    }
  }
  return [...seen]
    .sort(([, a], [, b]) => b.messages - a.messages)
    .map(([address, { name }]) => ({ address, name }))
}

/** What to call a client: its one person by name, several people by their firm's domain. Who was merged into it takes no part. */
export function nameOf(
  clientId: string,
  people: readonly Mailbox[],
  identities: Identities = asAddressed,
): string {
  const own = people.filter(({ address }) => standingId(address, identities) === clientId)
  const meant = own.length > 0 ? own : people
  const names = meant.map(({ name }) => name).filter((name) => name !== '')
  return names.length === 1 && names[0]
    ? names[0]
    : (meant.length === 1 && meant[0]?.address) || clientId
}
