import { recordOf } from '../clients/record'
import { scoreAt } from '../health/assess'
import type { ScoreChange } from '../messages/face-exchanges'
import type { Settings } from '../settings/settings'
import type { Database } from './database'
import { clientUnder } from './recompute'
import { shownClients } from './shown-clients'

/** The scores that would change if settings became others, the largest change first; nothing is written. @param now Epoch ms. */
export async function scoreChanges(
  db: Database,
  before: Settings,
  after: Settings,
  now: number,
): Promise<ScoreChange[]> {
  const clients = await shownClients(db)
  const changes = await Promise.all(
    clients.map(async ({ account, id, name }) => {
      const under = async (settings: Settings) => {
        const client = await clientUnder(db, account, id, settings)
        return scoreAt(recordOf(client, settings, client.said, now), now)
      }
      return { name, before: await under(before), after: await under(after) }
    }),
  )
  const size = (change: ScoreChange) => Math.abs((change.after ?? 0) - (change.before ?? 0))
  return changes.filter((change) => size(change) > 0).sort((a, b) => size(b) - size(a))
}
