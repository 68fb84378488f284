import type { TalkFacts } from '../facts/talk-facts'
import type { ClientRecord } from '../health/client-record'
import type { TakenStep } from '../health/taken-step'
import { takenSteps } from '../health/taken-steps'
import type { Settings } from '../settings/settings'
import type { ClientFacts } from './client-facts'
import { talkOf } from './client-mail'
import { type Judgement, nothingJudged } from './judgement'
import { type KnownTalk, readKnownTalk } from './known-talk'
import { type PutReply, sentReplies } from './sent-replies'

/** What is known of a client beside the mail. */
export interface OwnerSaid {
  judgement: Judgement
  /** Replies that Kindline put into a compose box. */
  put: readonly PutReply[]
}

export const nothingSaid: OwnerSaid = { judgement: nothingJudged, put: [] }

/**
 * All that health is computed from at `now` (epoch ms): signs, facts, and the owner's own steps. As long as it is not
 * settled that somebody is a client, nothing that was said counts for or against them.
 */
export function recordOf(
  client: Pick<ClientFacts, 'mail' | 'signals' | 'role' | 'known'>,
  { workingTime: { zone }, emphasis }: Settings,
  { judgement, put }: OwnerSaid,
  now: number,
): ClientRecord & { facts: TalkFacts } {
  const { signals } = client
  const { outline, facts, said } = knownBy(now, client, zone)
  return {
    mails: outline,
    signals,
    facts,
    taken: merged(takenSteps(said, outline, signals), sentReplies(put, client.mail)),
    answers: judgement.answers,
    emphasis,
  }
}

/** What was read before, as far as it holds: in this zone, and of no mail that bears a later date. */
function knownBy(
  now: number,
  { mail, signals, role, known }: Pick<ClientFacts, 'mail' | 'signals' | 'role' | 'known'>,
  zone: string,
): KnownTalk {
  const whole = known?.outline.every(({ at }) => at <= now) ? known : undefined
  if (whole?.zone === zone) return whole
  const talk = talkOf(mail).filter(({ at }) => at <= now)
  return readKnownTalk(role, talk, signals, zone, whole)
}

/** What was sent as a reply of Kindline's is known for sure: it goes before what its words were read as. */
function merged(read: readonly TakenStep[], sent: readonly TakenStep[]): TakenStep[] {
  const known = new Set(sent.map(({ message }) => message))
  return [...sent, ...read.filter(({ message }) => !known.has(message))]
}
