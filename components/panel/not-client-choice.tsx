import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary } from '../../lib/messages/views'
import '../buttons.css'
import { useSaying } from '../use-saying'
import type { PanelActions } from './panel'

interface NotClientChoiceProps {
  client: ClientSummary
  locale: Locale
  actions: PanelActions
}

/** Lets the owner say that this is no client; the view that follows takes it back. */
export function NotClientChoice({ client, locale: { owner }, actions }: NotClientChoiceProps) {
  const { failed, say } = useSaying()
  const { account, id } = client
  return (
    <>
      <button
        type="button"
        className="text-button"
        onClick={() => say(actions.rule({ account, client: id }, 'not-a-client'))}
      >
        {owner.notClient}
      </button>
      <p className="small muted" role="status">
        {failed ? owner.failed : owner.notClientHint}
      </p>
    </>
  )
}
