import type { ClientSummary } from '../messages/views'
import type { ClientMail } from './client-mail'

/** When each mail was written that a point or an answer of a client stands on: epoch ms by its key. */
export function mailTimes(
  { health }: Pick<ClientSummary, 'health'>,
  mail: readonly ClientMail[],
): Record<string, number> {
  const named = new Set([...health.ledger, ...health.questions].flatMap(({ messages }) => messages))
  const times = mail
    .filter(({ key }) => named.has(key))
    .map(({ key, message }) => [key, message.at])
  return Object.fromEntries(times)
}
