import type { ClientGlance } from './client-glance'

/** Those who need attention first: the lowest score on top, unknown last, else the latest mail first. */
export function sortClients<Client extends Pick<ClientGlance, 'score' | 'lastMailAt'>>(
  clients: readonly Client[],
): Client[] {
  const rank = ({ score }: Client) => score ?? 101
  return clients.toSorted((a, b) => rank(a) - rank(b) || b.lastMailAt - a.lastMailAt)
}
