import type { Locale } from '../../lib/locales/locale'
import type { ClientSummary, Evidence } from '../../lib/messages/views'
import { Points } from '../health/points'
import { Quote } from '../quote'
import type { PanelActions } from './panel'
import { SignActions } from './sign-actions'

export interface EvidenceItemProps {
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
export function EvidenceItem({ withSubject, ...props }: EvidenceItemProps) {
  const { evidence, locale, now, zone } = props
  const { dismissed, quote, subject, points } = evidence
  return (
    <li className="evidence" data-dismissed={dismissed}>
      <span>{locale.reason(evidence)}</span>
      {!dismissed && <Points points={points} locale={locale} />}
      {quote && !dismissed && <Quote words={quote} />}
      {withSubject && !dismissed && (
        <span className="evidence-subject small muted" dir="auto">
          {subject}
        </span>
      )}
      <span className="evidence-moment small muted">
        {locale.time.moment(evidence.at, now, zone)}
      </span>
      <SignActions {...props} />
    </li>
  )
}
