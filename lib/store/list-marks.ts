import { isWorkedWith } from '../clients/client-glance'
import { clientOf } from '../clients/identity'
import type { Band } from '../health/health'
import type { Locale } from '../locales/locale'
import type { Database } from './database'
import { identitiesOf } from './identities'

/** Each band that asks for care has a shape of its own, the same as in the faces. */
const shapes: Partial<Record<Band, string>> = { watch: '◆', strained: '▲', critical: '■' }

/** The marks of those among some senders who are clients in need of care, by address. */
export async function listMarks(
  db: Database,
  account: string,
  senders: readonly string[],
  locale: Locale,
): Promise<Record<string, { shape: string; word: string }>> {
  const identities = await identitiesOf(db, account)
  const keys = senders.map((sender): [string, string] => [account, clientOf(sender, identities)])
  const glances = await db.glances.bulkGet(keys)
  const marks = glances.flatMap((one, at) => {
    const shape = one && shapes[one.band]
    const sender = senders[at]
    if (!one || !shape || !sender || one.role !== 'client' || !isWorkedWith(one)) return []
    return [[sender, { shape, word: locale.bands[one.band] }] as const]
  })
  return Object.fromEntries(marks)
}
