import type { ClientSummary } from '../../lib/messages/views'

/** Those who need attention first: the lowest score on top, unknown last, else the latest mail first. */
export function sortClients(clients: readonly ClientSummary[]): ClientSummary[] {
  const rank = ({ health }: ClientSummary) => health.score ?? 101
  return clients.toSorted((a, b) => rank(a) - rank(b) || b.lastMailAt - a.lastMailAt)
}
