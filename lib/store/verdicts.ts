import type { Verdict } from '../clients/verdict'
import type { Settings } from '../settings/settings'
import type { Database, DismissalRow, MessageRow, ReadingRow } from './database'
import { deleteClient } from './delete-client'
import { deleteMessages } from './delete-messages'
import { keepMail } from './keep-mail'
import { keepSkipped } from './keep-skipped'
import { recomputeClient } from './recompute'
import { within } from './said-of'
import { type SaidRows, saidOfNobodyElse, takeSaid } from './take-said'

/** What the store held of somebody until the owner said that they are no client. */
export interface TakenOut extends SaidRows {
  mail: MessageRow[]
  readings: ReadingRow[]
  dismissals: DismissalRow[]
}

/**
 * Keeps that somebody is no client. All that was kept of their mail leaves the store, save that it was passed
 * over. @returns what was taken out, from which `rule` can bring it back.
 */
export async function sayNotClient(
  db: Database,
  account: string,
  client: string,
): Promise<TakenOut> {
  return db.transaction('rw', db.tables, async () => {
    await db.verdicts.put({ account, client, verdict: 'not-a-client' })
    const rows = db.messages.where({ account, client })
    const ids = await saidOfNobodyElse(db, account, client)
    const said = db.dismissals.where('[account+client]').anyOf(within(account, ids))
    const dismissals = await said.toArray()
    const taken = {
      mail: await rows.toArray(),
      readings: await db.readings.where({ account, client }).toArray(),
      dismissals,
      ...(await takeSaid(db, account, client)),
    }
    await deleteMessages(db, await rows.primaryKeys())
    await db.dismissals.bulkDelete(dismissals.map(({ key }) => key))
    await deleteClient(db, account, client)
    for (const row of taken.mail) await keepSkipped(db, row, 'owner-said', client)
    return taken
  })
}

/**
 * Keeps what the owner says somebody is: a client, for whom one direction is enough from now on, or nothing any more.
 * @param taken What was taken out when the owner said that they are none, as far as it is still at hand.
 * @param now Epoch ms.
 */
export async function rule(
  db: Database,
  account: string,
  client: string,
  verdict: Verdict | undefined,
  taken: TakenOut | undefined,
  settings: Settings,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    if (verdict) await db.verdicts.put({ account, client, verdict })
    else await db.verdicts.delete([account, client])
    await db.skipped.filter((row) => row.account === account && row.client === client).delete()
    if (taken) await bringBack(db, account, client, taken, settings, now)
    if ((await db.messages.where({ account, client }).count()) === 0) return
    await recomputeClient(db, account, client, settings, now)
  })
}

async function bringBack(
  db: Database,
  account: string,
  client: string,
  taken: TakenOut,
  settings: Settings,
  now: number,
): Promise<void> {
  await db.dismissals.bulkPut(taken.dismissals)
  await db.judgements.bulkPut(taken.judgements)
  await db.putReplies.bulkPut(taken.putReplies)
  const mail = taken.mail.map((row) => ({ ...row, text: row.newText }))
  await keepMail(db, account, { mail, exchanging: [client] }, settings, now)
  await bringBackReadings(db, taken)
}

/** What the trained reader said of the mail stands: asked again it might say another thing, now that it knows more. */
async function bringBackReadings(db: Database, { mail, readings }: TakenOut): Promise<void> {
  for (const row of mail) {
    const [back] = await db.messages.where('idKeys').anyOf(row.idKeys).toArray()
    if (back?.newText !== row.newText) continue
    const { key: message, client } = back
    const said = readings.filter((reading) => reading.message === row.key)
    await db.readings.bulkPut(said.map((reading) => ({ ...reading, message, client })))
  }
}
