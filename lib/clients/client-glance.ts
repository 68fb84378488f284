import type { Signal } from '../detectors/signal'
import type { Health } from '../health/health'
import type { Question } from '../health/questions/five-questions'
import type { ClientSummary } from '../messages/views'
import type { Standing } from './judgement'
import type { Role } from './role'

/** What a list shows of a client: so little of the summary that a thousand are read at once. */
export interface ClientGlance
  extends Pick<ClientSummary, 'account' | 'id' | 'name' | 'people' | 'lastMailAt' | 'messages'>,
    Pick<Health, 'score' | 'band' | 'trend' | 'history'> {
  role: Role
  standing: Standing
  latest?: Pick<Signal, 'type' | 'detail' | 'at'>
  /** The questions that are answered with a yes, by the owner or else by the mail. */
  yes: Question[]
}

export function glanceOf(client: ClientSummary): ClientGlance {
  const { account, id, name, people, role, lastMailAt, messages, health, judgement } = client
  const { score, band, trend, history, questions } = health
  return {
    account,
    id,
    name,
    people,
    role,
    standing: judgement.standing,
    lastMailAt,
    messages,
    score,
    band,
    trend,
    history,
    yes: questions
      .filter(({ own, told }) => (own ?? told) === 'yes')
      .map(({ question }) => question),
    ...latestOf(client),
  }
}

function latestOf({ latest }: ClientSummary): Pick<ClientGlance, 'latest'> {
  if (!latest) return {}
  const { type, detail, at } = latest
  return { latest: { type, detail, at } }
}

/** Whether somebody is among the clients with whom the owner works now. */
export function isWorkedWith({ standing }: Pick<ClientGlance, 'standing'>): boolean {
  return standing === 'active'
}

/** Whether a relationship stands so that the owner should look at it. */
export function needsAttention({ band }: Pick<ClientGlance, 'band'>): boolean {
  return band === 'strained' || band === 'critical'
}
