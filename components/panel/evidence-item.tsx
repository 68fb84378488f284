import type { Locale } from '../../lib/locales/locale'
import type { Evidence } from '../../lib/messages/views'
import '../buttons.css'
import { Points } from '../health/points'

interface EvidenceItemProps {
  evidence: Evidence
  locale: Locale
  now: number
  zone: string
  /** Names the thread too, where it isn't the one that is open. */
  withSubject: boolean
  onShow(evidence: Evidence): void
}

/** One sign with the exact words that show it. */
export function EvidenceItem({
  evidence,
  locale,
  now,
  zone,
  withSubject,
  onShow,
}: EvidenceItemProps) {
  const reason = locale.reason(evidence)
  const moment = locale.time.moment(evidence.at, now, zone)
  return (
    <li className="evidence">
      <span>{reason}</span>
      <Points points={evidence.points} locale={locale} />
      {evidence.quote && <q dir="auto">{evidence.quote}</q>}
      {withSubject && (
        <span className="evidence-subject small muted" dir="auto">
          {evidence.subject}
        </span>
      )}
      <span className="small muted">{moment}</span>
      <button
        type="button"
        className="text-button"
        aria-label={`${locale.panel.show}: ${reason}, ${moment}`}
        onClick={() => onShow(evidence)}
      >
        {locale.panel.show}
      </button>
    </li>
  )
}
