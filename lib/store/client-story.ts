import { talkOf } from '../clients/client-mail'
import { type ClientHistory, historyOf } from '../clients/history'
import { recordOf } from '../clients/record'
import { type ClientStory, storyOf } from '../clients/story/story'
import type { Settings } from '../settings/settings'
import type { Database } from './database'
import { readClient } from './read-client'

/** A chart is no wider: a story of more days is told every second, third… day. */
const MOST_DAYS = 400

/** A client's whole story up to `now` (epoch ms), and how they stood day by day as charts show it. */
export async function tellStory(
  db: Database,
  account: string,
  id: string,
  settings: Settings,
  now: number,
): Promise<{ story: ClientStory; history: ClientHistory }> {
  const client = await readClient(db, account, id, settings)
  const record = recordOf(client, settings, client.said, now)
  const { facts, taken } = record
  const { signals, dismissed } = client
  const source = { mails: talkOf(client.mail), signals, dismissed, facts, taken }
  return {
    story: storyOf(source, settings.workingTime, now),
    history: historyOf(record, settings.workingTime.zone, now, MOST_DAYS),
  }
}
