import { bands } from '../health/bands'
import { questions } from '../health/questions/questions'
import { isWorkedWith, needsAttention } from './client-glance'
import type { ListedClient } from './listed-client'

/** Filters that stand first, and those behind a button. */
export const firstFilters = ['all', 'attention', 'news'] as const
export const moreFilters = [...questions, ...bands.toReversed(), 'resting', 'ended'] as const
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
  return client.band === filter || client.yes.some((one) => one === filter)
}

/** The filter that a list opens with: where nobody is worked with now, those who rest, or else have ended. */
export function openingFilter(counts: FilterCounts): ClientFilter {
  if (counts.all > 0 || counts.resting + counts.ended === 0) return 'all'
  return counts.resting > 0 ? 'resting' : 'ended'
}

/** How many clients are behind each filter. */
export type FilterCounts = Record<ClientFilter, number>

export function countByFilter(clients: readonly ListedClient[]): FilterCounts {
  const count = (filter: ClientFilter) => clients.filter((one) => passes(one, filter)).length
  const counts = [...firstFilters, ...moreFilters].map((filter) => [filter, count(filter)])
  return Object.fromEntries(counts)
}
