import { talkOf } from '../clients/client-mail'
import { recordOf } from '../clients/record'
import { type ClientStory, storyOf } from '../clients/story/story'
import type { Settings } from '../settings/settings'
import type { Database } from './database'
import { readClient } from './recompute'

/** A client's whole story up to `now` (epoch ms), from what is stored. */
export async function clientStory(
  db: Database,
  account: string,
  id: string,
  settings: Settings,
  now: number,
): Promise<ClientStory> {
  const client = await readClient(db, account, id, settings)
  const { facts, taken } = recordOf(client, settings, client.said, now)
  const { signals, dismissed } = client
  const source = { mails: talkOf(client.mail), signals, dismissed, facts, taken }
  return storyOf(source, settings.workingTime, now)
}
