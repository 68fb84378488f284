import { useId, useState } from 'react'
import { weights } from '../../lib/health/weights'
import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary, Evidence } from '../../lib/messages/views'
import '../buttons.css'
import { Points } from '../health/points'
import { Icon } from '../icons/icon'
import { useSaying } from '../use-saying'
import { MuteChoices } from './mute-choices'
import type { PanelActions } from './panel'

interface EvidenceItemProps {
  evidence: Evidence
  client: ClientSummary
  locale: Locale
  now: number
  zone: string
  /** Names the thread too, where it isn't the one that is open. */
  withSubject: boolean
  actions: PanelActions
}

/** One sign with the exact words that show it, and what the owner may say of it. */
export function EvidenceItem(props: EvidenceItemProps) {
  const { evidence, client, locale, now, zone, withSubject, actions } = props
  const { dismissed, quote, subject, type } = evidence
  const [open, setOpen] = useState(false)
  const choices = useId()
  const { failed, say } = useSaying()
  const words = locale.owner
  const reason = locale.reason(evidence)
  const moment = locale.time.moment(evidence.at, now, zone)
  const dismiss = weights[type].points < 0 ? words.dismiss : words.dismissGood
  return (
    <li className="evidence" data-dismissed={dismissed}>
      <span>{reason}</span>
      {!dismissed && <Points points={evidence.points} locale={locale} />}
      {quote && !dismissed && <q dir="auto">{quote}</q>}
      {withSubject && !dismissed && (
        <span className="evidence-subject small muted" dir="auto">
          {subject}
        </span>
      )}
      <span className="evidence-moment small muted">{moment}</span>
      <div className="evidence-actions">
        {!dismissed && (
          <button
            type="button"
            className="text-button"
            aria-label={`${locale.panel.show}: ${reason}, ${moment}`}
            onClick={() => actions.showEvidence(evidence)}
          >
            {locale.panel.show}
          </button>
        )}
        {/* One button for both ways, so that the focus stays on it. */}
        <button
          type="button"
          className="text-button"
          aria-label={`${dismissed ? words.undo : dismiss}: ${reason}, ${moment}`}
          onClick={() => say(dismissed ? actions.restore(evidence) : actions.dismiss(evidence))}
        >
          {dismissed ? words.undo : dismiss}
        </button>
        {!dismissed && (
          <button
            type="button"
            className="icon-button"
            aria-label={`${words.moreOnSign(reason)}, ${moment}`}
            aria-expanded={open}
            aria-controls={choices}
            onClick={() => setOpen(!open)}
          >
            <Icon name="more" size={18} />
          </button>
        )}
      </div>
      <div id={choices} className="choices appear" hidden={!open || dismissed}>
        <MuteChoices type={type} client={client} locale={locale} onMute={actions.mute} />
      </div>
      <p className="evidence-outcome small muted" role="status">
        {failed ? words.failed : dismissed && words.dismissed}
      </p>
    </li>
  )
}
