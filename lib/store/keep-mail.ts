import { subMonths } from 'date-fns'
import { type ClientMail, sortMail } from '../clients/client-mail'
import { clientOf, type Identities } from '../clients/identity'
import type { Verdict } from '../clients/verdict'
import { idKeys, type Message } from '../mail/message'
import type { Settings } from '../settings/settings'
import type { Database } from './database'
import { identitiesOf } from './identities'
import { keepSkipped } from './keep-skipped'
import { putMessage } from './merge-messages'
import { learnAliases, ownerAddresses } from './owner-addresses'
import { recomputeClient } from './recompute'

/** Mail of one account, read at once. */
export interface ReadMail {
  mail: readonly Message[]
  /** Addresses, or clients by their ids, known to exchange mail with the owner though this mail shows one direction. */
  exchanging?: readonly string[]
  /** Addresses that the owner was seen to send from. */
  sentFrom?: readonly string[]
}

/**
 * Keeps what was read of one account: clients' messages with their signals, and of everyone else that
 * their mail was passed over. All or nothing; the same mail again changes nothing.
 * @param now Epoch ms.
 * @returns whether anything that a face shows has changed.
 */
export async function keepMail(
  db: Database,
  account: string,
  { mail, exchanging = [], sentFrom = [] }: ReadMail,
  settings: Settings,
  now: number,
): Promise<boolean> {
  const oldest = subMonths(now, settings.keepMonths).getTime()
  return db.transaction('rw', db.tables, async () => {
    const mistaken = await learnAliases(db, account, sentFrom)
    const keyed = [...mail, ...mistaken]
      .filter(({ at }) => at >= oldest)
      .map((message, index) => ({ key: String(index), message }))
    const identities = await identitiesOf(db, account)
    const known = await db.clients.where({ account }).primaryKeys()
    const exchange = exchanging.map((one) => clientOf(one, identities))
    const { clients, skipped } = sortMail(
      keyed,
      await ownerAddresses(db, account),
      new Set([...known.map(([, id]) => id), ...exchange]),
      await verdictsOf(db, account, identities),
      identities,
    )
    for (const { key, reason, person } of skipped) {
      const message = keyed[Number(key)]?.message
      if (!message) continue
      await keepSkipped(db, message, reason, clientOf(person.address, identities))
    }
    let changed = mistaken.length > 0
    for (const [client, messages] of clients) {
      if (!(await keepMessages(db, client, messages))) continue
      await recomputeClient(db, account, client, settings, now)
      changed = true
    }
    return changed
  })
}

/** What the owner said an account's people are, by client id; of a client's own word and that of a part, the own stands. */
async function verdictsOf(
  db: Database,
  account: string,
  identities: Identities,
): Promise<Map<string, Verdict>> {
  const rows = await db.verdicts.where({ account }).toArray()
  const ofParts = rows.map(
    ({ client, verdict }) => [clientOf(client, identities), verdict] as const,
  )
  const own = rows.map(({ client, verdict }) => [client, verdict] as const)
  return new Map([...ofParts, ...own])
}

async function keepMessages(
  db: Database,
  client: string,
  mail: readonly ClientMail[],
): Promise<boolean> {
  let changed = false
  for (const { message, direction } of mail) {
    const { text: _, automatic: __, ...kept } = message as Message
    const names = idKeys(kept.account, kept.ids)
    if (names.length === 0) continue
    const threadKeys = idKeys(kept.account, kept.thread)
    const row = { ...kept, client, direction, idKeys: names, threadKeys }
    changed = (await putMessage(db, row)) || changed
    await db.skipped.where('idKeys').anyOf(names).delete()
  }
  return changed
}
