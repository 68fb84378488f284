import { isOther } from '../clients/role'
import type { ClientRow, Database } from './database'

/**
 * The people whom faces show as clients: suppliers, salespeople and friends are left out, and so are clients with whom
 * the work rests or has ended; they stay in the record.
 */
export async function shownClients(db: Database): Promise<ClientRow[]> {
  const clients = await db.clients.toArray()
  return clients.filter(({ role, judgement }) => !isOther(role) && judgement.standing === 'active')
}
