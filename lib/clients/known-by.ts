import type { ClientSummary } from '../messages/views'

/** What tells somebody from others of the same name: the address of one person, the firm of several. */
export function knownBy({ id, people }: Pick<ClientSummary, 'id' | 'people'>): string {
  const [first, ...others] = people
  return first && others.length === 0 ? first.address : id
}
