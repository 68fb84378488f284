import type { SignalType } from '../../lib/detectors/signal'
import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary } from '../../lib/messages/views'
import '../buttons.css'
import { useSaying } from '../use-saying'
import type { PanelActions } from './panel'

interface MuteChoicesProps {
  type: SignalType
  client: ClientSummary
  locale: Locale
  onMute: PanelActions['mute']
}

export function MuteChoices({ type, client, locale, onMute }: MuteChoicesProps) {
  const { account, id, name } = client
  const words = locale.owner
  const { failed, say } = useSaying()
  return (
    <>
      <button
        type="button"
        className="text-button"
        onClick={() => say(onMute({ type, account, client: id }))}
      >
        {words.muteFor(name)}
      </button>
      <button
        type="button"
        className="text-button"
        onClick={() => say(onMute({ type, account: '', client: '' }))}
      >
        {words.muteEverywhere}
      </button>
      <p className="small muted" role="status">
        {failed && words.failed}
      </p>
    </>
  )
}
