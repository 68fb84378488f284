import { type ClientHistory, historyOf } from '../clients/history'
import { recordOf } from '../clients/record'
import type { Settings } from '../settings/settings'
import type { Database } from './database'
import { readClient } from './recompute'

/** A chart is no wider: a story of more days is told every second, third… day. */
const MOST_DAYS = 400

/** A client's story over time up to `now` (epoch ms), as charts show it. */
export async function clientHistory(
  db: Database,
  account: string,
  id: string,
  settings: Settings,
  now: number,
): Promise<ClientHistory> {
  const client = await readClient(db, account, id, settings)
  const record = recordOf(client, settings, client.said, now)
  return historyOf(record, settings.workingTime.zone, now, MOST_DAYS)
}
