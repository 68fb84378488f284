import { asAddressed, firmBeside, type Identities, partsOf } from '../../lib/clients/identity'
import { isOther } from '../../lib/clients/role'
import type { Verdict } from '../../lib/clients/verdict'
import type { PersonState } from '../../lib/locales/client-list/words'
import { organisationOf } from '../../lib/mail/organisation'
import type { ClientSummary } from '../../lib/messages/views'

/** Somebody with whom the owner exchanges mail, as a row of the list. */
export interface ListedPerson {
  key: string
  account: string
  id: string
  name: string
  state: PersonState
  /** What the owner said they are. */
  verdict: Verdict | undefined
  /** Absent where none of their mail is kept. */
  summary?: ClientSummary
  /** Ids of those who were merged into them. */
  parts: readonly string[]
  /** A firm several of whose people write. */
  hasPeople: boolean
  /** The firm of a person who stands apart from it. */
  firm: string | undefined
}

/** All that the store tells of people. */
export interface StoredPeople {
  clients: readonly ClientSummary[]
  verdicts: readonly { account: string; client: string; verdict: Verdict }[]
  /** What the owner said of who is who, by account. */
  identities: ReadonlyMap<string, Identities>
}

/** Everybody whom the store knows by name: clients, and whoever is none by their mail or by the owner's word. */
export function listPeople({ clients, verdicts, identities }: StoredPeople): ListedPerson[] {
  const said = new Map(verdicts.map((one) => [keyOf(one.account, one.client), one.verdict]))
  const kept = clients.map((summary): ListedPerson => {
    const { account, id, name } = summary
    const known = identities.get(account) ?? asAddressed
    const people = summary.people.filter(({ address }) => organisationOf(address) === id)
    return {
      key: keyOf(account, id),
      account,
      id,
      name,
      state: stateOf(summary),
      verdict: said.get(keyOf(account, id)),
      summary,
      parts: partsOf(id, known),
      hasPeople: people.length > 1,
      firm: firmBeside(id, known),
    }
  })
  const keys = new Set(kept.map(({ key }) => key))
  const others = verdicts.filter(
    ({ account, client, verdict }) =>
      verdict === 'not-a-client' && !keys.has(keyOf(account, client)),
  )
  return [
    ...kept,
    ...others.map(({ account, client, verdict }): ListedPerson => {
      const key = keyOf(account, client)
      const nothing = { parts: [], hasPeople: false, firm: undefined }
      return { key, account, id: client, name: client, state: 'none', verdict, ...nothing }
    }),
  ]
}

function keyOf(account: string, id: string): string {
  return `${account} ${id}`
}

function stateOf({ role, judgement }: ClientSummary): PersonState {
  if (isOther(role)) return 'none'
  if (judgement.standing !== 'active') return judgement.standing
  return role === 'client' ? 'client' : 'undecided'
}
