import type { OtherRole } from '../../clients/role'

/** What somebody is to the owner, as the list of all people says it. */
export type PersonState = 'client' | 'undecided' | 'resting' | 'ended' | 'none'

export type SortColumn = 'name' | 'state' | 'score' | 'trend' | 'mails' | 'last' | 'account'

/** Words for the list of all people in the dashboard. Counts are 1 or more unless said otherwise. */
export interface ClientListWords {
  caption: string
  loading: string
  search: string
  show: string
  everyone: string
  band: string
  anyBand: string
  mailbox: string
  anyMailbox: string
  columns: Record<SortColumn, string>
  states: Record<PersonState, string>
  /** Why somebody is no client, beside the state. */
  roles: Record<OtherRole | 'owner-said', string>
  /** @param shown 0 or more. */
  count(shown: number, all: number): string
  showMore(count: number): string
  empty: string
  emptyDetail: string
  import: string
  noMatch: string
  clearFilters: string
  select(name: string): string
  selectAll: string
  selected(count: number): string
  clear: string
  /** What selecting is for, where nobody is selected. */
  selectHint: string
  /** Why less can be done with those who are selected together. */
  notAllClients: string
  keys: string
  /** Others that were merged into somebody. */
  merged(names: string): string
  actions: {
    merge: string
    split: string
    rename: string
    rest: string
    end: string
    resume: string
    notClient: string
    isClient: string
    apart: string
    together: string
  }
  mergeTitle(count: number): string
  mergeHint: string
  splitTitle: string
  splitHint: string
  renameLabel: string
  renameHint: string
  cancel: string
  done: {
    merge(count: number, name: string): string
    split(names: string): string
    rename(name: string): string
    standing: Record<'active' | 'resting' | 'ended', (count: number) => string>
    notClient(count: number): string
    isClient(count: number): string
    apart(name: string): string
    together(name: string): string
  }
  undo: string
  undone: string
  working: string
  failed: string
  /** Why several cannot be merged. */
  twoMailboxes: string
}
