import { useId, useMemo, useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import type { OwnTemplate } from '../../lib/replies/own-template'
import { AccountChoice } from './account-choice'
import { type ClientFilter, type ListedClient, passes } from './client-filter'
import { ClientRow } from './client-row'
import { FilterChips } from './filter-chips'
import { matchClient } from './match-client'
import type { PopupActions } from './popup'
import { sortClients } from './sort-clients'
import { useMore } from './use-more'

interface ClientListProps {
  clients: readonly ListedClient[]
  accounts: readonly string[]
  /** The owner's own templates. */
  own: readonly OwnTemplate[]
  zone: string
  locale: Locale
  now: number
  actions: PopupActions
}

/** A list this short is seen at a glance and needs neither search nor filter. */
const seenAtAGlance = 5

export function ClientList({ clients, accounts, ...row }: ClientListProps) {
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState<ClientFilter>('all')
  const [account, setAccount] = useState('')
  const listId = useId()
  const words = row.locale.popup
  const here = useMemo(
    () => sortClients(clients.filter((one) => account === '' || one.account === account)),
    [clients, account],
  )
  const shown = here.filter((one) => passes(one, filter) && matchClient(one, typed))
  const more = useMore(shown.length, `${filter} ${account} ${typed}`)
  const active = here.filter((one) => passes(one, 'all')).length
  const isLong = here.length > seenAtAGlance || here.length > active || accounts.length > 1
  return (
    <>
      {isLong && (
        <div className="find-bar">
          <input
            type="search"
            className="search"
            aria-label={words.search(active)}
            aria-controls={listId}
            placeholder={words.search(active)}
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
          <FilterChips clients={here} chosen={filter} locale={row.locale} onChoose={setFilter} />
        </div>
      )}
      <p className="no-match muted" role="status">
        {shown.length === 0 && (typed === '' ? row.locale.faces.nobody : words.noMatch)}
      </p>
      <ul id={listId} className="client-list">
        {shown.slice(0, more.rows).map((client, at) => (
          <ClientRow
            key={`${client.account} ${client.id}`}
            client={client}
            place={{ at: at + 1, of: shown.length }}
            withAccount={accounts.length > 1 && account === ''}
            {...row}
          />
        ))}
      </ul>
      {more.end && <div ref={more.end} />}
    </>
  )
}
