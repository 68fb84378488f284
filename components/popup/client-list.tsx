import { useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary } from '../../lib/messages/views'
import type { OwnTemplate } from '../../lib/replies/own-template'
import { ClientRow } from './client-row'
import { matchClient } from './match-client'
import type { PopupActions } from './popup'
import { sortClients } from './sort-clients'

interface ClientListProps {
  clients: readonly ClientSummary[]
  /** The owner's own templates. */
  own: readonly OwnTemplate[]
  withAccount: boolean
  zone: string
  locale: Locale
  now: number
  onPut: PopupActions['putReply']
}

/** A list this short is seen at a glance and needs no search. */
const seenAtAGlance = 5

export function ClientList({ clients, ...row }: ClientListProps) {
  const [typed, setTyped] = useState('')
  const words = row.locale.popup
  const shown = sortClients(clients).filter((client) => matchClient(client, typed))
  return (
    <>
      {clients.length > seenAtAGlance && (
        <input
          type="search"
          className="search"
          aria-label={words.search(clients.length)}
          placeholder={words.search(clients.length)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <p className="no-match muted" role="status">
        {shown.length === 0 && words.noMatch}
      </p>
      <ul className="client-list">
        {shown.map((client) => (
          <ClientRow key={`${client.account} ${client.id}`} client={client} {...row} />
        ))}
      </ul>
    </>
  )
}
