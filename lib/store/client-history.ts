import { type ClientHistory, historyOf } from '../clients/history'
import { recordOf } from '../clients/record'
import type { Settings } from '../settings/settings'
import type { Database } from './database'
import { readJudged } from './read-client'

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
  const client = await readJudged(db, account, id, settings, now)
  const record = recordOf(client, settings, client.said, now)
  return historyOf(record, settings.workingTime.zone, now, MOST_DAYS)
}
