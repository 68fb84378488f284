import { type Identities, membersOf, saidUnder, wholeOf } from '../clients/identity'
import { type Judgement, nothingJudged } from '../clients/judgement'
import type { OwnerSaid } from '../clients/record'
import type { Database, JudgementRow } from './database'

/** What the owner said of a client as a whole, and the replies that were put in for it. */
export async function saidOf(
  db: Database,
  account: string,
  client: string,
  identities: Identities,
): Promise<OwnerSaid> {
  const scopes = within(account, saidUnder(client, identities))
  const [judgement, put] = await Promise.all([
    judgementOf(db, account, client, identities),
    db.putReplies.where('[account+client]').anyOf(scopes).toArray(),
  ])
  return { judgement, put }
}

/** The keys under which ids of an account stand. */
export function within(account: string, ids: readonly string[]): [string, string][] {
  return ids.map((id) => [account, id])
}

/** The owner's words on a client, as they are kept. */
interface Words {
  /** On the client itself; else on its firm, from before the firm's people were taken apart. */
  own: JudgementRow | undefined
  /** On those who were made part of it. */
  parts: JudgementRow[]
}

export async function judgementsOf(
  db: Database,
  account: string,
  client: string,
  identities: Identities,
): Promise<Words> {
  const [own, ...parts] = await db.judgements.bulkGet(
    within(account, membersOf(client, identities)),
  )
  const whole = wholeOf(client, identities)
  const before = own ?? (whole === undefined ? undefined : db.judgements.get([account, whole]))
  return { own: await before, parts: parts.filter((row) => row !== undefined) }
}

/** One word of several: what the client's own leaves open, its parts' fill in; how it stands is its own to say. */
export async function judgementOf(
  db: Database,
  account: string,
  client: string,
  identities: Identities,
): Promise<Judgement> {
  const { own, parts } = await judgementsOf(db, account, client, identities)
  const said = own ? [own, ...parts] : parts
  const note = said.find((row) => row.note)?.note
  const zone = said.find((row) => row.zone)?.zone
  return {
    answers: Object.assign({}, ...said.map(({ answers }) => answers).reverse()),
    standing: own?.standing ?? nothingJudged.standing,
    ...(note ? { note } : {}),
    ...(zone ? { zone } : {}),
  }
}
