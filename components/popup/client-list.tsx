import { useId, useMemo, useState } from 'react'
import {
  countByFilter,
  type FilterCounts,
  openingFilter,
  passes,
} from '../../lib/clients/client-filter'
import type { ListedClient } from '../../lib/clients/listed-client'
import type { Locale } from '../../lib/locales/locale'
import type { OwnTemplate } from '../../lib/replies/own-template'
import { useCaughtFocus } from '../use-caught-focus'
import { AccountChoice } from './account-choice'
import { ClientRow } from './client-row'
import { FilterChips } from './filter-chips'
import { matchClient } from './match-client'
import type { PopupActions } from './popup'
import { useMore } from './use-more'

interface ClientListProps {
  /** Who needs attention first on top. */
  clients: readonly ListedClient[]
  /** Of all clients, while only the first of them are at hand. */
  counts: FilterCounts | undefined
  accounts: readonly string[]
  /** The owner's own templates. */
  own: readonly OwnTemplate[] | undefined
  zone: string
  locale: Locale
  now: number
  actions: PopupActions
}

/** A list this short is seen at a glance and needs neither search nor filter. */
const seenAtAGlance = 5

export function ClientList({ clients, counts: given, accounts, ...row }: ClientListProps) {
  const [typed, setTyped] = useState('')
  const [account, setAccount] = useState('')
  const listId = useId()
  const words = row.locale.popup
  const here = useMemo(
    () => clients.filter((one) => account === '' || one.account === account),
    [clients, account],
  )
  const counts = useMemo(() => given ?? countByFilter(here), [given, here])
  const [filter, setFilter] = useState(() => openingFilter(counts))
  const away = counts.resting + counts.ended
  const shown = here.filter((one) => passes(one, filter) && matchClient(one, typed))
  // Whom the owner works with again leaves the list of those who rest, with the button that was pressed.
  const list = useCaughtFocus<HTMLUListElement>(away)
  const more = useMore(shown.length, `${filter} ${account} ${typed}`)
  const isLong = counts.all > seenAtAGlance || away > 0 || accounts.length > 1
  const search = words.search(counts[filter])
  return (
    <>
      {isLong && (
        <div className="find-bar">
          <input
            type="search"
            className="search"
            aria-label={search}
            aria-controls={listId}
            placeholder={search}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          {accounts.length > 1 && (
            <AccountChoice
              accounts={accounts}
              chosen={account}
              locale={row.locale}
              onChoose={setAccount}
            />
          )}
          <FilterChips counts={counts} chosen={filter} locale={row.locale} onChoose={setFilter} />
        </div>
      )}
      <p className="no-match muted" role="status">
        {shown.length === 0 && !given && (typed === '' ? row.locale.faces.nobody : words.noMatch)}
      </p>
      <ul id={listId} className="client-list" tabIndex={-1} ref={list}>
        {shown.slice(0, more.rows).map((client, at) => (
          <ClientRow
            key={`${client.account} ${client.id}`}
            client={client}
            place={{ at: at + 1, of: typed === '' ? counts[filter] : shown.length }}
            withAccount={accounts.length > 1 && account === ''}
            {...row}
          />
        ))}
      </ul>
      {more.end && <div ref={more.end} />}
    </>
  )
}
