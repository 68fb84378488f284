import type { ClientGlance } from '../../lib/clients/client-glance'
import { isOther } from '../../lib/clients/role'

/** Somebody of whom mail was seen. */
export type SuggestedClient = Pick<
  ClientGlance,
  'account' | 'id' | 'name' | 'people' | 'role' | 'messages'
>

/** Whether the mail speaks for a client rather than against one. */
export function isLikely({ role }: Pick<SuggestedClient, 'role'>): boolean {
  return !isOther(role)
}

/** The likeliest clients first, of those the busiest. */
export function likeliestFirst<Client extends SuggestedClient>(
  clients: readonly Client[],
): Client[] {
  return clients.toSorted(
    (a, b) => Number(isLikely(b)) - Number(isLikely(a)) || b.messages - a.messages,
  )
}
