import type { Signs } from '../clients/owner-says'
import { signsUnder } from '../clients/signs-under'
import type { Settings } from '../settings/settings'
import type { Database } from './database'
import { mailOf, ownerSays, type StoredClient, signalOf, withSigns } from './read-client'

/** A client as other settings would have it, by the signs that are stored. Nothing is written. */
export async function clientUnder(
  db: Database,
  account: string,
  id: string,
  settings: Settings,
): Promise<{ client: StoredClient; signs: Signs }> {
  const { workingTime } = settings
  const stored = await mailOf(db, account, id)
  const [rows, says] = await Promise.all([
    db.signals.where({ account, client: id }).toArray(),
    ownerSays(db, account, id, stored.identities),
  ])
  const isOtherZone = stored.talk?.zone !== workingTime.zone
  const signs = signsUnder(workingTime, stored.mail, rows.map(signalOf), says, isOtherZone)
  return { client: await withSigns(db, stored, signs, settings), signs }
}
