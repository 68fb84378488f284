import { isOther } from '../clients/role'
import type { ClientRow, Database } from './database'

/** The people whom faces show as clients: suppliers, salespeople and friends are left out. */
export function shownClients(db: Database): Promise<ClientRow[]> {
  return db.clients.filter(({ role }) => !isOther(role)).toArray()
}
