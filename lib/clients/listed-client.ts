import type { ClientGlance } from './client-glance'
import { type News, newsOf, type Seen } from './news'
import { sortClients } from './sort-clients'

/** A client in the list, with what has changed since the owner last looked. */
export interface ListedClient extends ClientGlance {
  news?: News | undefined
}

/** How clients stood when the owner last looked. */
export type SeenClients = readonly (Seen & { account: string; client: string })[]

/** The clients as the list shows them: those who need attention first, each with what is new. */
export function listClients(glances: readonly ClientGlance[], seen: SeenClients): ListedClient[] {
  const before = new Map(seen.map((one) => [`${one.account} ${one.client}`, one]))
  return sortClients(glances).map((client) => ({
    ...client,
    // On the first of all looks everything is new, so nothing is.
    news:
      seen.length > 0 ? newsOf(client, before.get(`${client.account} ${client.id}`)) : undefined,
  }))
}
