import { lazy, Suspense, useId, useState } from 'react'
import type { ListedClient } from '../../lib/clients/listed-client'
import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import type { OwnTemplate } from '../../lib/replies/own-template'
import { useSaying } from '../use-saying'
import { ClientGlance } from './client-glance'
import type { PopupActions } from './popup'

/** Only few openings of the popup come to a reply. */
const ClientReply = lazy(() => import('./client-reply'))

interface ClientRowProps {
  client: ListedClient
  /** Where in the whole list, which is not all drawn. */
  place: { at: number; of: number }
  own: readonly OwnTemplate[] | undefined
  withAccount: boolean
  zone: string
  locale: Locale
  now: number
  actions: PopupActions
}

export function ClientRow(props: ClientRowProps) {
  const { client, place, own, withAccount, zone, locale, now, actions } = props
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState(0)
  const replyId = useId()
  const disclosure = { open, controls: replyId, onToggle: () => setOpen(!open) }
  const rests = client.standing !== 'active'
  return (
    <li className="client-row" aria-setsize={place.of} aria-posinset={place.at}>
      <ClientGlance client={client} locale={locale} disclosure={disclosure} />
      <div className="client-latest">
        <p className="small muted">
          {latestOf(client, locale, now, zone)}
          {withAccount && <span className="client-account">{client.account}</span>}
        </p>
        {rests && <WayBack client={client} locale={locale} actions={actions} />}
        {!rests && !open && (
          <button
            type="button"
            className="quiet-button"
            aria-label={locale.reply.kindlyTo(client.name)}
            onClick={() => setAsked(asked + 1)}
          >
            {locale.reply.kindly}
          </button>
        )}
      </div>
      <div id={replyId} hidden={!open && asked === 0}>
        {(open || asked > 0) && (
          <Suspense>
            <ClientReply
              client={client}
              own={own}
              open={open}
              asked={asked}
              locale={locale}
              now={now}
              actions={actions}
            />
          </Suspense>
        )}
      </div>
    </li>
  )
}

/** The latest sign and its day, or how little there is to go by. */
function latestOf(client: ListedClient, locale: Locale, now: number, zone: string): string {
  const { latest, band, messages } = client
  if (latest) return `${locale.reason(latest)} · ${locale.time.day(latest.at, now, zone)}`
  return band === 'unknown' ? locale.messages(messages) : locale.why([], band)
}

/** Takes somebody who rests or has ended back among the clients that one works with. */
function WayBack({
  client,
  locale,
  actions,
}: Pick<ClientRowProps, 'client' | 'locale' | 'actions'>) {
  const { failed, say } = useSaying()
  return (
    <>
      <button
        type="button"
        className="quiet-button"
        aria-label={locale.faces.workAgainWith(client.name)}
        onClick={() => say(actions.judge(client, { standing: 'active' }))}
      >
        {locale.faces.workAgain}
      </button>
      <span className="client-said small muted" role="status">
        {failed && locale.owner.failed}
      </span>
    </>
  )
}
