import type { Identity } from '../clients/identity'
import type { Database } from './database'

/** All that the store tells of people: summaries, verdicts, and what the owner said of who is who, by account. */
export async function readPeople(db: Database) {
  const [clients, verdicts, rows] = await Promise.all([
    db.clients.toArray(),
    db.verdicts.toArray(),
    db.identities.toArray(),
  ])
  const identities = new Map<string, Map<string, Identity>>()
  for (const { account, client, ...said } of rows) {
    const known = identities.get(account) ?? new Map<string, Identity>()
    identities.set(account, known.set(client, said))
  }
  return { clients, verdicts, identities }
}
