import { useId, useState } from 'react'
import { weights } from '../../lib/health/weights'
import '../buttons.css'
import { Icon } from '../icons/icon'
import { useSaying } from '../use-saying'
import type { EvidenceItemProps } from './evidence-item'
import { MuteChoices } from './mute-choices'

/** Leads to the mail of a sign, and lets the owner say that it does not count, and take that back. */
export function SignActions(props: Omit<EvidenceItemProps, 'withSubject'>) {
  const { evidence, client, locale, now, zone, actions } = props
  const { dismissed, type } = evidence
  const [open, setOpen] = useState(false)
  const choices = useId()
  const { failed, say } = useSaying()
  const words = locale.owner
  const name = `${locale.reason(evidence)}, ${locale.time.moment(evidence.at, now, zone)}`
  const dismiss = weights[type].points < 0 ? words.dismiss : words.dismissGood
  const { alike } = evidence.detail
  const word = dismissed ? (alike ? words.countAgain : words.undo) : dismiss
  const outcome = alike ? words.dismissedAlike : words.dismissedWith(evidence.takenAlong ?? 0)
  return (
    <>
      <div className="evidence-actions">
        {!dismissed && (
          <button
            type="button"
            className="text-button"
            aria-label={`${locale.panel.show}: ${name}`}
            onClick={() => actions.showEvidence(evidence)}
          >
            {locale.panel.show}
          </button>
        )}
        {/* One button for both ways, so that the focus stays on it. */}
        <button
          type="button"
          className="text-button"
          aria-label={`${word}: ${name}`}
          onClick={() => say(dismissed ? actions.restore(evidence) : actions.dismiss(evidence))}
        >
          {word}
        </button>
        {!dismissed && (
          <button
            type="button"
            className="icon-button"
            aria-label={words.moreOnSign(name)}
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
        {failed ? words.failed : dismissed && outcome}
      </p>
    </>
  )
}
