import { type ClientGlance, isWorkedWith, needsAttention } from '../../lib/clients/client-glance'
import type { News } from '../../lib/clients/news'
import { Band } from '../../lib/health/health'
import { Question } from '../../lib/health/questions/five-questions'
import type { Locale } from '../../lib/locales/locale'

/** A client in the list, with what has changed since the owner last looked. */
export interface ListedClient extends ClientGlance {
  news?: News | undefined
}

/** Filters that stand first, and those behind a button. */
export const firstFilters = ['all', 'attention', 'news'] as const
export const moreFilters = [
  ...Question.options,
  ...Band.options.toReversed(),
  'resting',
  'ended',
] as const
export type ClientFilter = (typeof firstFilters)[number] | (typeof moreFilters)[number]

/** Whether a client is behind a filter. Who rests or has ended is behind that filter alone. */
export function passes(client: ListedClient, filter: ClientFilter): boolean {
  if (filter === 'resting' || filter === 'ended') return client.standing === filter
  return isWorkedWith(client) && passesAmongActive(client, filter)
}

function passesAmongActive(
  client: ListedClient,
  filter: Exclude<ClientFilter, 'resting' | 'ended'>,
): boolean {
  if (filter === 'all') return true
  if (filter === 'attention') return needsAttention(client)
  if (filter === 'news') return client.news !== undefined
  const band = Band.safeParse(filter)
  return band.success ? client.band === band.data : client.yes.some((one) => one === filter)
}

/** The word on a filter. */
export function filterName(filter: ClientFilter, locale: Locale): string {
  const { faces, judgement } = locale
  const words: Record<ClientFilter, string> = {
    all: faces.all,
    attention: faces.attention,
    news: faces.news,
    ...faces.questions,
    ...locale.bands,
    resting: judgement.standings.resting,
    ended: judgement.standings.ended,
  }
  return words[filter]
}
