import type { Signal, SignalType } from '../detectors/signal'
import { type ClientMail, talkOf } from './client-mail'
import { peopleOf } from './people'
import { type Role, roleOf } from './role'

/** Everything of one client that a glance needs. */
export interface ClientFacts {
  account: string
  id: string
  mail: readonly ClientMail[]
  role: Role
  /** The signals that are shown as this client's. */
  signals: readonly Signal[]
}

/**
 * Signs that are shown of somebody whose role is not settled: the clock's, which no reading of words made, and the
 * good ones, which accuse nobody. All others wait until the person is known for a client.
 */
const shownUnsettled: ReadonlySet<SignalType> = new Set(['after-hours', 'praise', 'paid'])

/** Somebody in exchange with the owner, before it is said what that makes them. */
export interface Exchanged {
  account: string
  id: string
  mail: readonly ClientMail[]
  /** The owner said that this is a client. */
  settled?: boolean
}

/**
 * Somebody in exchange with the owner, with the role that their talk tells and the signals that count for it.
 * @param found All signals found in the mail; the store keeps them whatever the role.
 */
export function clientFacts(
  { account, id, mail, settled = false }: Exchanged,
  found: readonly Signal[],
): ClientFacts {
  const names = peopleOf(id, mail).map(({ name }) => name)
  const role = settled ? 'client' : roleOf(talkOf(mail), names)
  const signals = role === 'client' ? found : found.filter(({ type }) => shownUnsettled.has(type))
  return { account, id, mail, role, signals }
}
