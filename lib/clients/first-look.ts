import type { Settings } from '../settings/settings'
import { countByFilter, type FilterCounts, openingFilter, passes } from './client-filter'
import type { ListedClient } from './listed-client'

/** Rows that are drawn first: as many as the popup has room for. */
export const firstRows = 6

/** All that the popup's first picture shows, so little that it is read at once however many clients there are. */
export interface FirstLook {
  settings: Settings
  /** The head of the list as it opens. */
  clients: ListedClient[]
  /** Of all clients. */
  counts: FilterCounts
  /** Addresses of the mailboxes that all clients' mail is in. */
  accounts: string[]
}

export function firstLookOf(clients: readonly ListedClient[], settings: Settings): FirstLook {
  const counts = countByFilter(clients)
  const filter = openingFilter(counts)
  return {
    settings,
    clients: clients.filter((one) => passes(one, filter)).slice(0, firstRows),
    counts,
    accounts: accountsOf(clients),
  }
}

export function accountsOf(clients: readonly ListedClient[]): string[] {
  return [...new Set(clients.map(({ account }) => account))]
}
