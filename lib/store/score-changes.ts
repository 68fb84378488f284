import { recordOf } from '../clients/record'
import { orderRecord } from '../health/client-record'
import { scoreAt } from '../health/judge-at'
import type { ScoreChange } from '../messages/face-exchanges'
import type { Settings } from '../settings/settings'
import type { Database } from './database'
import { clientUnder, refreshSummaries } from './recompute'
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
  const clients = await shownClients(db)
  const changes = await Promise.all(
    clients.map(async ({ account, id, name, health, computedAt }) => {
      const client = await clientUnder(db, account, id, after)
      const score = scoreAt(
        orderRecord(recordOf(client, after, client.said, computedAt)),
        computedAt,
      )
      return { name, before: health.score, after: score }
    }),
  )
  const size = (change: ScoreChange) => Math.abs((change.after ?? 0) - (change.before ?? 0))
  return changes.filter((change) => size(change) > 0).sort((a, b) => size(b) - size(a))
}
