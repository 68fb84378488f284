import type { TalkMessage } from '../detectors/detector'
import type { Signal, SignalType } from '../detectors/signal'
import { readerModel } from '../reader/model'
import type { TalkVerdict } from '../reader/verdict'
import { type ClientMail, talkOf } from './client-mail'
import { asAddressed, type Identities } from './identity'
import type { KnownTalk } from './known-talk'
import { peopleOf } from './people'
import { isOther, type Role, roleOf } from './role'

/** Everything of one client that a glance needs. */
export interface ClientFacts {
  account: string
  id: string
  mail: readonly ClientMail[]
  role: Role
  /** What the owner said of who is who in the account. */
  identities?: Identities
  /** The signals that are shown as this client's. */
  signals: readonly Signal[]
  /** What was read of the talk before, where it is kept. */
  known?: KnownTalk
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
  /** What the owner said of who is who in the account. */
  identities?: Identities
  /** What the trained reader says of the talk, as far as it has read. */
  verdict?: TalkVerdict
}

/**
 * Somebody in exchange with the owner, with the role that their talk tells and the signals that count for it.
 * @param found All signals found in the mail; the store keeps them whatever the role.
 */
export function clientFacts(exchanged: Exchanged, found: readonly Signal[]): ClientFacts {
  const { account, id, mail, settled = false, identities = asAddressed } = exchanged
  const { verdict = new Map() } = exchanged
  const names = peopleOf(id, mail, identities).map(({ name }) => name)
  const talk = talkOf(mail)
  const role = settled ? 'client' : settledRole(roleOf(talk, names), talk, verdict)
  return factsAs(role, { account, id, mail, identities }, found)
}

/** The same where the role is known already. */
export function factsAs(
  role: Role,
  client: Omit<ClientFacts, 'role' | 'signals'>,
  found: readonly Signal[],
): ClientFacts {
  const signals = role === 'client' ? found : found.filter(({ type }) => shownUnsettled.has(type))
  return { ...client, role, signals }
}

/**
 * The trained reader's word settles what the talk leaves open, and puts in doubt a client that only the rules see. Its
 * word on the newest message that was read rests on most of the talk.
 */
function settledRole(role: Role, talk: readonly TalkMessage[], verdict: TalkVerdict): Role {
  const newest = talk.findLast(({ key }) => verdict.has(key))
  const probability = newest && verdict.get(newest.key)?.clientProbability
  if (probability === undefined || isOther(role)) return role
  return probability >= readerModel.client.threshold ? 'client' : 'unsettled'
}
