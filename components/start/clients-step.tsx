import { useState } from 'react'
import { knownBy } from '../../lib/clients/known-by'
import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import { focusOnMount } from '../focus-on-mount'
import { Notice } from '../notice/notice'
import { useSaying } from '../use-saying'
import type { StartActions } from './start'
import { isLikely, type SuggestedClient } from './suggested-client'

interface ClientsStepProps {
  suggested: readonly SuggestedClient[]
  locale: Locale
  actions: StartActions
  onDone(): void
}

/** Who the clients are: suggested from the mail seen so far, a tick each; more appear as mail is read. */
export function ClientsStep({ suggested, locale, actions, onDone }: ClientsStepProps) {
  const [ticks, setTicks] = useState<Record<string, boolean>>({})
  const { failed, say } = useSaying()
  const words = locale.faces.start
  const isTicked = (client: SuggestedClient) => ticks[keyOf(client)] ?? isLikely(client)
  const finish = async () => {
    const changed = suggested.filter((client) => isTicked(client) !== isLikely(client))
    const said = changed.map((client) => ({ client, isClient: isTicked(client) }))
    if (await say(actions.ruleOn(said).then(actions.finish))) onDone()
  }
  return (
    <section className="start-step">
      <h2 tabIndex={-1} ref={focusOnMount}>
        {words.clientsTitle}
      </h2>
      {suggested.length === 0 ? (
        <Notice title={words.noneYet} detail={words.noneYetDetail}>
          <div className="start-choices">
            <button type="button" className="quiet-button" onClick={actions.openGmail}>
              {words.openGmail}
            </button>
            <ImportButton locale={locale} onOpen={actions.openImport} />
          </div>
        </Notice>
      ) : (
        <>
          <p className="muted">{words.clientsDetail}</p>
          <ImportButton locale={locale} onOpen={actions.openImport} />
        </>
      )}
      <ul className="suggested">
        {suggested.map((client) => (
          <SuggestedRow
            key={keyOf(client)}
            client={client}
            ticked={isTicked(client)}
            locale={locale}
            onTick={(ticked) => setTicks({ ...ticks, [keyOf(client)]: ticked })}
          />
        ))}
      </ul>
      <div className="start-choices">
        <button type="button" className="primary-button" onClick={finish}>
          {words.done}
        </button>
        <button
          type="button"
          className="text-button"
          onClick={async () => (await say(actions.finish())) && onDone()}
        >
          {words.skip}
        </button>
      </div>
      <p className="problem small" role="status">
        {failed && words.failed}
      </p>
    </section>
  )
}

interface SuggestedRowProps {
  client: SuggestedClient
  ticked: boolean
  locale: Locale
  onTick(ticked: boolean): void
}

function SuggestedRow({ client, ticked, locale, onTick }: SuggestedRowProps) {
  const { roles } = locale.faces.start
  const doubt = client.role === 'client' ? '' : ` · ${roles[client.role]}`
  const address = knownBy(client)
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={ticked}
          onChange={(event) => onTick(event.target.checked)}
        />
        <span>
          <span dir="auto">{client.name}</span>
          <span className="small muted">
            {address !== client.name && (
              <>
                <bdi>{address}</bdi>
                {' · '}
              </>
            )}
            {locale.messages(client.messages)}
            {doubt}
          </span>
        </span>
      </label>
    </li>
  )
}

/** Older mail names more clients than what was seen since the start. */
function ImportButton({ locale, onOpen }: { locale: Locale; onOpen(): void }) {
  return (
    <button type="button" className="quiet-button" onClick={onOpen}>
      {locale.faces.start.importMail}
    </button>
  )
}

function keyOf({ account, id }: SuggestedClient): string {
  return `${account} ${id}`
}
