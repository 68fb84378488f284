import { recordOf } from '../clients/record'
import { orderRecord } from '../health/client-record'
import { scoreAt } from '../health/judge-at'
import type { ScoreChange } from '../messages/face-exchanges'
import type { Settings } from '../settings/settings'
import { clientUnder } from './client-under'
import type { Database } from './database'
import { readJudged } from './read-client'
import { refreshSummaries } from './recompute'
import { shownClients } from './shown-clients'

/**
 * The scores that would change if settings became others, the largest change first; the settings stay. What scores are
 * now stands in the summaries: the others are told for the same moments, so that no day between them counts as a change.
 * @param now Epoch ms.
 */
export async function scoreChanges(
  db: Database,
  before: Settings,
  after: Settings,
  now: number,
): Promise<ScoreChange[]> {
  await refreshSummaries(db, before, now)
  return db.transaction('r', db.tables, async () => {
    const isSameTime = JSON.stringify(before.workingTime) === JSON.stringify(after.workingTime)
    const clients = await shownClients(db)
    const changes = await Promise.all(
      clients.map(async ({ account, id, name, health, computedAt }) => {
        const client = isSameTime
          ? await readJudged(db, account, id, after, computedAt)
          : (await clientUnder(db, account, id, after)).client
        const record = recordOf(client, after, client.said, computedAt)
        return { name, before: health.score, after: scoreAt(orderRecord(record), computedAt) }
      }),
    )
    return changes.filter((change) => sizeOf(change) > 0).sort((a, b) => sizeOf(b) - sizeOf(a))
  })
}

function sizeOf({ before, after }: ScoreChange): number {
  return Math.abs((after ?? 0) - (before ?? 0))
}
